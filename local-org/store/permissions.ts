import {
  ALL_OBJECT_PERMISSIONS,
  OPEN_OBJECTS,
  PROFILES,
  SETUP_OBJECTS,
  VIEW_SETUP,
} from '../schema/standard/profiles.ts';
import type { FieldDescribe, ObjectPermissions, PermissionGrant, SObjectDescribe } from '../schema/types.ts';
import type { Store } from './store.ts';

export type ObjectOperation = 'read' | 'create' | 'edit' | 'delete';
export type FieldOperation = 'read' | 'create' | 'edit';

const NOTHING: ObjectPermissions = {
  read: false,
  create: false,
  edit: false,
  delete: false,
  viewAll: false,
  modifyAll: false,
};

/** All that one user's profile and permission sets grant together. */
export class UserAccess {
  /** View All Data: every object and every row. */
  readonly seesAll: boolean;
  /** Modify All Data. */
  readonly changesAll: boolean;
  private readonly profile: PermissionGrant | undefined;
  private readonly grants: readonly PermissionGrant[];
  private readonly isHidden: (name: string) => boolean;

  constructor(
    profile: PermissionGrant | undefined,
    sets: readonly PermissionGrant[],
    isHidden: (name: string) => boolean,
  ) {
    this.profile = profile;
    this.grants = profile ? [profile, ...sets] : sets;
    this.isHidden = isHidden;
    this.seesAll = this.hasUserPermission('viewalldata');
    this.changesAll = this.hasUserPermission('modifyalldata');
  }

  hasUserPermission(name: string): boolean {
    return this.grants.some((grant) => grant.userPermissions.has(name.toLowerCase()));
  }

  hasCustomPermission(name: string): boolean {
    return this.grants.some((grant) => grant.customPermissions.has(name.toLowerCase()));
  }

  canExecuteClass(name: string): boolean {
    return this.changesAll || this.grants.some((grant) => grant.classes.has(name.toLowerCase()));
  }

  permissionsOn(object: SObjectDescribe): ObjectPermissions {
    const name = object.key;
    if (this.isHidden(name)) return NOTHING;
    if (object.kind === 'customMetadata') return this.onMetadata(name);
    if (this.changesAll) return ALL_OBJECT_PERMISSIONS;
    const stated = this.grants.flatMap((grant) => grant.objects.get(name) ?? []);
    const read = this.seesAll || this.isOpenObject(name) || stated.some((rights) => rights.read);
    if (object.kind === 'share') return { ...NOTHING, read: true, create: true, edit: true, delete: true };
    return {
      read,
      create: stated.some((rights) => rights.create),
      edit: stated.some((rights) => rights.edit),
      delete: stated.some((rights) => rights.delete),
      viewAll: this.seesAll || stated.some((rights) => rights.viewAll),
      modifyAll: stated.some((rights) => rights.modifyAll),
    };
  }

  can(object: SObjectDescribe, operation: ObjectOperation): boolean {
    return this.permissionsOn(object)[operation];
  }

  canUseField(object: SObjectDescribe, field: FieldDescribe, operation: FieldOperation): boolean {
    if (operation === 'create' && !field.isCreateable) return false;
    if (operation === 'edit' && !field.isUpdateable) return false;
    if (!this.can(object, operation)) return false;
    const name = `${object.key}.${field.key}`;
    if (this.isHidden(name)) return false;
    if (this.changesAll || field.isAlwaysVisible || this.isOpen(object, field)) return true;
    return this.grants.some((grant) => {
      const rights = grant.fields.get(name);
      return operation === 'read' ? rights?.read === true || rights?.edit === true : rights?.edit === true;
    });
  }

  /** Base profiles grant the standard fields of the standard objects they grant. */
  private isOpen(object: SObjectDescribe, field: FieldDescribe): boolean {
    if (object.kind !== 'standard') return object.kind !== 'custom';
    if (field.name.endsWith('__c')) return false;
    const name = object.key;
    return this.isOpenObject(name) || this.profile?.objects.has(name) === true;
  }

  private isOpenObject(name: string): boolean {
    return OPEN_OBJECTS.has(name) || (SETUP_OBJECTS.has(name) && this.hasUserPermission(VIEW_SETUP));
  }

  private onMetadata(name: string): ObjectPermissions {
    const isGranted =
      this.hasUserPermission('customizeapplication') ||
      this.hasUserPermission('viewallcustommetadatatypes') ||
      this.grants.some((grant) => grant.customMetadataTypes.has(name));
    return { ...NOTHING, read: isGranted, viewAll: isGranted };
  }
}

/** Who may do what, looked up from profiles and permission set assignments. */
export class Permissions {
  private readonly store: Store;
  private readonly hidden = new Set<string>();
  private readonly known = new Map<string, UserAccess>();
  private generation = -1;

  constructor(store: Store) {
    this.store = store;
  }

  /** Takes objects (`lead`) or fields (`opportunity.nextstep`) out of everyone's sight, as if no one had been granted them. */
  hide(names: Iterable<string>): void {
    for (const name of names) this.hidden.add(name.toLowerCase());
    this.store.generation += 1;
  }

  of(userId: string): UserAccess {
    if (this.generation !== this.store.generation) {
      this.generation = this.store.generation;
      this.known.clear();
    }
    let access = this.known.get(userId);
    if (!access) {
      access = this.resolve(userId);
      this.known.set(userId, access);
    }
    return access;
  }

  private resolve(userId: string): UserAccess {
    const { store } = this;
    const user = store.read(store.object('User'), userId);
    const profileId = user?.get('profileid');
    const profileRow = typeof profileId === 'string' ? store.read(store.object('Profile'), profileId) : null;
    const profile = PROFILES.find((candidate) => candidate.name === profileRow?.get('name'));
    const assignments = store.find(store.object('PermissionSetAssignment'), 'AssigneeId', userId);
    const sets = assignments.flatMap((assignment) => this.grantOf(assignment.get('permissionsetid')));
    return new UserAccess(profile, sets, (name) => this.hidden.has(name));
  }

  private grantOf(permissionSetId: unknown): PermissionGrant[] {
    if (typeof permissionSetId !== 'string') return [];
    const row = this.store.read(this.store.object('PermissionSet'), permissionSetId);
    const name = row?.get('name');
    const namespace = row?.get('namespaceprefix') ?? null;
    const grants = [...this.store.schema.permissionSets.values()];
    return grants.filter((grant) => grant.name === name && grant.namespace === namespace);
  }
}
