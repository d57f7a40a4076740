import { readPermissions } from '../../core/permissions/read-permissions.ts';
import type { Permissions } from '../../core/schema.ts';
import type { Program, ProgramHeader } from './program.ts';

/** What a header permits where the program keeps its agents, as any file there is read. */
export function readBack({ folder, extension }: Program, id: string, header: ProgramHeader): Permissions {
  const fields = new Map(Object.entries(header).map(([key, value]) => [key, { value }]));
  return readPermissions(`${folder}${id}.${extension}`, fields).permissions;
}
