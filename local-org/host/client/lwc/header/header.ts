/// <reference lib="dom" />
import { LightningElement } from 'lwc';
import { facts } from '../../facts.ts';
import { messageOf } from '../../org.ts';
import { post } from '../../post.ts';
import { chooseTheme, onSystemTheme, theme } from '../../theme.ts';

const NARROW = window.matchMedia('(max-width: 40em)');

interface UserGroup {
  readonly label: string;
  readonly users: readonly { readonly id: string; readonly label: string; readonly isMe: boolean }[];
}

/** The line above the tabs: where one is, in which theme, as whom. */
export default class Header extends LightningElement {
  theme = theme();
  isNarrow = NARROW.matches;
  failure = '';

  connectedCallback(): void {
    onSystemTheme(() => (this.theme = theme()));
    NARROW.addEventListener('change', ({ matches }) => (this.isNarrow = matches));
  }

  get themeAction(): string {
    return this.theme === 'dark' ? 'Switch to the light theme' : 'Switch to the dark theme';
  }

  get userName(): string {
    return facts.user.name;
  }

  get userLabel(): string | undefined {
    return this.isNarrow ? undefined : this.userName;
  }

  get menuAction(): string {
    return this.isNarrow ? `${this.userName}: switch user` : 'Switch user';
  }

  get groups(): readonly UserGroup[] {
    const isMe = (id: string): boolean => id === facts.user.id;
    const group = (label: string, hasSets: boolean): UserGroup => ({
      label,
      users: facts.users
        .filter((user) => user.hasPermissionSets === hasSets)
        .map(({ id, name, role }) => ({ id, label: `${name} · ${role}`, isMe: isMe(id) })),
    });
    const groups = [group('With permission sets', true), group('Without permission sets', false)];
    return groups.filter(({ users }) => users.length > 0);
  }

  handleTheme(): void {
    this.theme = this.theme === 'dark' ? 'light' : 'dark';
    chooseTheme(this.theme);
  }

  /** The page starts anew as that user, at the same address. */
  async handleUser(event: CustomEvent<{ value: string }>): Promise<void> {
    try {
      await post('/user', { userId: event.detail.value });
      window.location.reload();
    } catch (error) {
      this.failure = messageOf(error);
    }
  }
}
