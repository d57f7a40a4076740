import type { Permissions } from '../core/schema.ts';
import type { Translate } from '../i18n/translate.ts';

/**
 * What an agent may do, in a few words: `['reads', 'writes']`. One that inherits everything, and all of it, says just
 * that, and so does one whose header was not understood.
 */
export function permissionWords(permissions: Permissions, t: Translate): string[] {
  const { inherited, read, write, shell, network, unread } = permissions;
  if (unread.length > 0) return [t('tool.may.unread')];
  if (inherited && read && write && shell && network) return [t('tool.may.inherited')];
  const words = [
    ...(permissions.read ? [t('tool.may.read')] : []),
    ...(permissions.write ? [t('tool.may.write')] : []),
    ...(permissions.shell ? [t('tool.may.shell')] : []),
    ...(permissions.network ? [t('tool.may.network')] : []),
  ];
  return words.length > 0 ? words : [t('tool.may.nothing')];
}
