import { ana, openScript } from './open-script';

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const mail = 'https://www.googleapis.com/auth/script.send_mail';
const full = 'ScriptApp.AuthMode.FULL';
const asks = 'Exception: Authorization is required to perform that action.';

/** Ana has unticked mail on the consent screen. */
function withoutMail() {
  const opened = openScript();
  opened.world.script.declined[ana] = [mail];
  return opened;
}

const info = (...scopes: string[]) => `
  const info = ScriptApp.getAuthorizationInfo(${full}${scopes.length > 0 ? `, ${JSON.stringify(scopes)}` : ''});
  return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl(), info.getAuthorizedScopes().length];`;

/** https://developers.google.com/apps-script/concepts/scopes#handle-granular */
describe('a scope that a person has not granted', () => {
  it('fails the calls that need it, and no other', () => {
    const { script } = withoutMail();
    expect(() => script(`MailApp.sendEmail('a@b.c', 'a', 'b')`)).toThrow(
      'Specified permissions are not sufficient to call MailApp.sendEmail.',
    );
    expect(script('return Session.getActiveUser().getEmail()')).toBe(ana);
    expect(script(`MailApp.sendEmail('a@b.c', 'a', 'b'); return 'sent'`, { user: 'ben@vendor.example' })).toBe('sent');
  });

  it('is told by getAuthorizationInfo, with the address of the consent screen', () => {
    const { script } = withoutMail();
    expect([script(info()), script(info(calendar)), script(info(mail, calendar))]).toEqual([
      ['REQUIRED', 'http://127.0.0.1:8787/local/consent?user=ana%40vendor.example', 7],
      ['NOT_REQUIRED', null, 1],
      ['REQUIRED', 'http://127.0.0.1:8787/local/consent?user=ana%40vendor.example', 1],
    ]);
  });

  it('is asked of nobody in a mode that asks for nothing', () => {
    const body = 'return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.LIMITED).getAuthorizationStatus())';
    expect(withoutMail().script(body)).toBe('NOT_REQUIRED');
  });

  it('ends the execution in requireScopes, whatever the script catches', () => {
    const { script } = withoutMail();
    expect(() => script(`try { ScriptApp.requireScopes(${full}, ['${mail}']) } catch (e) {} return 'went on'`)).toThrow(asks);
    expect(() => script(`ScriptApp.requireAllScopes(${full})`)).toThrow(asks);
    expect(script(`ScriptApp.requireScopes(${full}, ['${calendar}']); return 'went on'`)).toBe('went on');
  });

  it('has to be one of the manifest’s', () => {
    const foreign = 'https://www.googleapis.com/auth/gmail.send';
    expect(() => openScript().script(`ScriptApp.requireScopes(${full}, ['${foreign}'])`)).toThrow(
      `Exception: Invalid argument: the scope ${foreign} is not one of the script.`,
    );
  });

  it('keeps a trigger from running at all, but not one that an add-on made', () => {
    const { ran, world } = withoutMail();
    const fire = () => {
      const { record } = ran('return 1', { trigger: '7' });
      return [record.status, record.error];
    };
    expect(fire()).toEqual(['not-run', asks]);
    world.script.rules.asAddOn = true;
    expect(fire()).toEqual(['completed', undefined]);
  });

  it('keeps everything but simple triggers from running where Google asks for all scopes at the start', () => {
    const { ran, world } = withoutMail();
    world.script.rules.granularConsent = false;
    expect(ran('return 1').record.error).toBe(asks);
    expect(ran('return 1', { authMode: 'LIMITED' }).record.status).toBe('completed');
  });

  it('is gone for all scopes after invalidateAuth', () => {
    const { script } = openScript();
    script('ScriptApp.invalidateAuth()');
    expect(script(info())).toEqual(['REQUIRED', 'http://127.0.0.1:8787/local/consent?user=ana%40vendor.example', 0]);
  });
});
