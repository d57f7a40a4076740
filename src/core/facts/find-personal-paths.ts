import { matchAll } from './found-fact.ts';

const PATTERNS = [
  /(?<![\w.)\]}>*-])\/Users\/[A-Za-z0-9][\w.-]{0,40}(?![\w<{$%-])(?:\/[\w./@+-]{0,200})?/g,
  /(?<![\w.)\]}>*:-])(?:\/mnt)?\/(?:[a-z]\/)?home\/[A-Za-z0-9][\w.-]{0,40}\/[\w./@+-]{1,200}/g,
  /(?<=(?:cd|ls|HOME=|at|in|under|from|dans|sous|depuis) [`"']?)\/home\/[a-z][\w.-]{1,40}(?![\w/<{$-])/g,
  /(?<![\w.])(?:\/mnt)?\/[a-z]\/Users\/[A-Za-z0-9][\w.-]{0,40}(?:\/[\w./@+-]{0,200})?/g,
  /\b[A-Za-z]:[\\/]{1,4}Users[\\/]{1,4}[A-Za-z0-9][\w.-]{0,40}(?![\w<{$%-])(?:[\\/][\w.\\/@+-]{0,200})?/gi,
];

/** Names that stand for anybody's, or belong to a machine that everybody has. */
const ANYBODY = new Set(
  (
    'user users username user-name user_name userid me you name names your yourname your-name your_name yourusername your-username your_username youruser your-user ' +
    'someone somebody anyone person john jane doe john.doe jane.doe johndoe janedoe alice bob foo bar baz xxx abc example example-user test tester testuser demo sample ' +
    'runner runneradmin node ubuntu debian fedora centos admin administrator root dev developer deploy deployer app apps application appuser service web www www-data docker vscode ' +
    'codespace codespaces ec2-user vagrant pi coder jovyan linuxbrew git gitpod jenkins circleci travis oracle opc airflow steam claude agent agents sandbox workspace project ' +
    'projects shared public default guest nom utilisateur votre-nom votre_nom moi ton-nom exemple nonroot postgres mysql hadoop spark scrapy frappe odoo builder build ci bin lib src index page'
  ).split(' '),
);

/** Paths in the home of one person, whose name is no placeholder. */
export function findPersonalPaths(text: string) {
  return matchAll(text, PATTERNS).filter(({ words }) => {
    const name = /(?:Users|home)[\\/]+([\w.-]+)/i.exec(words)?.[1] ?? '';
    return !ANYBODY.has(name.toLowerCase()) && !/^[A-Z_]{3,}$|^\.+$|^x+$/.test(name);
  });
}
