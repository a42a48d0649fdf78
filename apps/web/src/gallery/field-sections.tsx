import { useState, type ReactElement } from 'react';
import { Checkbox } from '../ui/checkbox.tsx';
import { CheckboxGroup } from '../ui/checkbox-group.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Switch } from '../ui/switch.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { GallerySection, TwoColumns } from './gallery-section.tsx';

type Tickets = 'free' | 'paid';
type Feature = 'stage' | 'fire' | 'road';

function Choices(): ReactElement {
  const [tickets, setTickets] = useState<Tickets | null>('free');
  const [features, setFeatures] = useState<Feature[]>(['stage']);
  const [isAgreed, setAgreed] = useState(false);
  const [isOn, setOn] = useState(true);
  const [first, setFirst] = useState<'yes' | 'no' | null>('no');
  return (
    <TwoColumns>
      <RadioGroup
        label="Билеты"
        value={tickets}
        onChange={setTickets}
        options={[
          { id: 'free', label: 'Вход свободный' },
          {
            id: 'paid',
            label: 'По билетам',
            detail: 'Спросим число и контроль',
            end: <span className="num muted">2 400</span>,
          },
        ]}
      />
      <CheckboxGroup
        label="Что будет"
        hint="Отметьте всё, что подходит"
        value={features}
        onChange={setFeatures}
        options={[
          { id: 'stage', label: 'Сцена или шатры' },
          { id: 'fire', label: 'Пиротехника', detail: 'Понадобится договор с пиротехником' },
          { id: 'road', label: 'Перекрытие дороги', isDisabled: true },
        ]}
      />
      <RadioGroup
        label="Проводится впервые"
        look="inline"
        value={first}
        onChange={setFirst}
        error="Выберите «да» или «нет»"
        options={[
          { id: 'yes', label: 'Да' },
          { id: 'no', label: 'Нет' },
        ]}
      />
      <div className="grid gap-3">
        <Checkbox
          isSelected={isAgreed}
          onChange={setAgreed}
          error={isAgreed ? undefined : 'Без согласия заявку не подать'}
        >
          Согласен на обработку персональных данных
        </Checkbox>
        <Switch isSelected={isOn} onChange={setOn} detail="Письмо раз в день">
          Сводка по почте
        </Switch>
        <Switch isSelected={false} onChange={setOn} isDisabled>
          Сообщения в мессенджер
        </Switch>
      </div>
    </TwoColumns>
  );
}

export function FieldSections(): ReactElement {
  const [people, setPeople] = useState<number | null>(2400);
  const [search, setSearch] = useState('Летний');
  const [note, setNote] = useState(
    'Фестиваль согласован. Выполните пять условий – инспектор проверит их 27 июня до начала.',
  );
  return (
    <>
      <GallerySection id="fields" title="Поля" note="Подпись сверху, ошибка между подписью и полем">
        <TwoColumns>
          <TextField
            label="Название мероприятия"
            hint="Так оно будет в разрешении и на карте"
            defaultValue="Фестиваль «Летний двор»"
            name="title"
          />
          <TextField
            label="Телефон ответственного"
            type="tel"
            defaultValue="916 123-45-6"
            error="Не хватает одной цифры: введите 10"
            name="phone"
          />
          <NumberField
            label="Пик людей"
            hint="Сколько будет одновременно"
            value={people}
            onChange={setPeople}
            minValue={0}
            unit="человек"
            name="people"
          />
          <TextField
            label="Номер договора"
            hint="Недоступно: подставлено из реестра"
            isReadOnly
            defaultValue="ПЛ-014/2026"
          />
          <TextField label="Сайт" isOptional placeholder="https://" icon="globe" />
          <TextField label="Доверенность" isDisabled defaultValue="не нужна" />
          <TextArea
            label="Пояснение заявителю"
            hint="Его увидит заявитель"
            value={note}
            onChange={setNote}
            maxLength={100}
          />
          <SearchField
            label="Найти заявку"
            value={search}
            onChange={setSearch}
            placeholder="Номер или название"
          />
        </TwoColumns>
      </GallerySection>
      <GallerySection id="choices" title="Выбор одного и нескольких">
        <Choices />
      </GallerySection>
    </>
  );
}
