import { describe, expect, it } from 'vitest';
import { organisationBody, organisationFaults, type OrganisationFields } from './organisation-fields.ts';

const fields: OrganisationFields = {
  kind: 'legal-entity',
  name: 'АНО «Сад»',
  inn: '7707083893',
  ogrn: '1027700132195',
  address: '',
};

describe('organisationFaults', () => {
  it('accepts right numbers, spaces or not', () => {
    expect(organisationFaults(fields)).toEqual({});
    expect(organisationFaults({ ...fields, inn: '7707 083893' })).toEqual({});
  });
  it('names the digits the kind expects', () => {
    expect(organisationFaults({ ...fields, inn: '770708389' }).inn).toBe('inn-10');
    expect(organisationFaults({ ...fields, kind: 'individual-entrepreneur' })).toEqual({
      inn: 'inn-12',
      ogrn: 'ogrn-15',
    });
  });
  it('checks control digits', () => {
    expect(organisationFaults({ ...fields, inn: '7707083894' }).inn).toBe('inn-wrong');
    expect(organisationFaults({ ...fields, ogrn: '1027700132196' }).ogrn).toBe('ogrn-wrong');
  });
  it('lets an unregistered association do without numbers, a company not', () => {
    expect(organisationFaults({ ...fields, kind: 'public-association', inn: '', ogrn: '' })).toEqual({});
    expect(organisationFaults({ ...fields, inn: '' }).inn).toBe('inn-missing');
  });
});

describe('organisationBody', () => {
  it('keeps digits alone and leaves empty fields out', () => {
    expect(organisationBody({ ...fields, inn: '7707 083893', ogrn: ' ', address: ' ' })).toEqual({
      kind: 'legal-entity',
      name: 'АНО «Сад»',
      inn: '7707083893',
    });
  });
});
