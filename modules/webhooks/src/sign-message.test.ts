import { describe, expect, test } from 'vitest';
import { newSecret, rotateSecrets, signMessage } from './sign-message.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const now = '2021-02-25T10:51:48.000Z';

describe('the signature of Standard Webhooks', () => {
  test('is that of the specification’s own example', () => {
    expect(
      signMessage(
        { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' },
        [{ secret }],
        '2021-02-25T15:02:10.000Z',
      ),
    ).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  test('is by both secrets for a day after a change, then by the new one alone', () => {
    const fresh = newSecret();
    const secrets = rotateSecrets([{ secret }, { secret: 'whsec_b2xk' }], fresh, now);
    const message = { id: 'msg_1', body: '{}' };
    const during = signMessage(message, secrets, '2021-02-26T10:51:47.000Z')['webhook-signature'].split(' ');
    expect(during).toEqual([
      signMessage(message, [{ secret: fresh }], '2021-02-26T10:51:47.000Z')['webhook-signature'],
      signMessage(message, [{ secret }], '2021-02-26T10:51:47.000Z')['webhook-signature'],
    ]);
    expect(signMessage(message, secrets, '2021-02-26T10:51:48.000Z')['webhook-signature']).not.toContain(' ');
  });
});
