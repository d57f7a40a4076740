/** One site in six builds: what was ever published goes on working, and a build that would break it says how to put it right. */
import { expect, localeCodes, test, words } from '../test.ts';
import { type SiteOverTime, startSite } from './site-over-time.ts';

const agent = (name: string, title: string, body: string, more = '') =>
  `---\nname: ${name}\ndescription: "${title}: ${body.slice(0, 40)}"\n${more}---\n\n# ${title}\n\n${body}\n`;

const clerk = agent(
  'clerk',
  'Clerk',
  'You keep the log of the harbour and write down what comes in and what goes out.',
);
const greffier = (more = '') =>
  agent(
    'greffier',
    'Greffier',
    'Vous tenez le journal du port et notez ce qui entre et ce qui sort chaque jour.',
    more,
  );
const pilot = agent(
  'pilot',
  'Pilot',
  'You bring ships in through the narrow channel, whatever the wind says about it.',
);
const pilote = agent(
  'pilote',
  'Pilote',
  "Vous faites entrer les navires par l'étroit chenal, quoi qu'en dise le vent.",
);
const cook = agent(
  'cook',
  'Cook',
  'You cook for the crew out of what there is, and there is always something to cook.',
);

// Its own sites alone: none that the other tests share.
test.use({ baseURL: '' });

test('six builds break no address that was ever published', async ({ page, request, browser }) => {
  test.setTimeout(600_000);
  const site = await startSite();
  const published = new Set<string>();
  /** Former address → the id that it leads to; every address of agents answers. */
  const expectAll = async (leads: Record<string, string> = {}) => {
    for (const address of site.list()) published.add(address);
    const answers = [...published].map(async (address) => {
      const answer = await request.get(site.address + address);
      return `${answer.status()} ${address}`;
    });
    expect((await Promise.all(answers)).filter((answer) => !answer.startsWith('200 '))).toEqual([]);
    for (const [from, to] of Object.entries(leads)) {
      for (const locale of localeCodes) await expectMove(site, `${locale}/agents/${from}/`, `/${locale}/agents/${to}/`);
      const permanent = await (await request.get(`${site.address}a/${from}/`)).text();
      for (const locale of localeCodes) expect(permanent).toContain(`href="/${locale}/agents/${to}/"`);
    }
  };
  const expectMove = async ({ address }: SiteOverTime, from: string, to: string) => {
    const html = await (await request.get(address + from)).text();
    expect(html, from).toContain(`<meta http-equiv="refresh" content="0; url=${to}">`);
    expect(html).toContain(`<link rel="canonical" href="https://example.org${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`href="${to}"`);
  };
  const expectBuilt = (env = {}) => {
    const { code, said } = site.build(env);
    expect(code, said).toBe(0);
    expect(said).toMatch(/; dead: 0\n/);
    return said;
  };
  const expectRefused = (pattern: RegExp, env = {}) => {
    const { code, said } = site.build(env);
    expect(code, said).toBe(1);
    expect(said).toMatch(pattern);
    return said;
  };

  try {
    // 1. The first build: two agents in one language each, one in two, and a cook.
    site.write('clerk.md', clerk);
    site.write('greffier.md', greffier('lang: fr\n'));
    site.write('pilot.en.md', pilot);
    site.write('pilot.fr.md', pilote);
    site.write('cook.md', cook);
    expectRefused(/permalinks\.lock\.json is not up to date.*npm run build/, { CI: 'true' });
    expect(expectBuilt()).toContain('with 5 new addresses');
    await expectAll();
    expect((await request.get(`${site.address}_redirects`)).status()).toBe(404);

    // 2. One file is moved as it is; another is moved and changed, which has to be said.
    site.move('clerk.md', 'harbour/clerk.md');
    site.remove('cook.md');
    site.write('galley/chef.md', cook.replace('You cook', 'You roast'));
    const line = /^If agents\/galley\/chef\.md is this agent now, write into its header: (.+)$/m;
    const [, header = ''] = line.exec(expectRefused(line)) ?? [];
    await expectAll();
    site.write('galley/chef.md', site.read('galley/chef.md').replace('---\n', `---\n${header}\n`));
    expectBuilt();
    await expectAll({ 'harbour-clerk': 'clerk', cook: 'galley-chef' });
    const moved = await (await request.get(`${site.address}files/en/cook.md`)).text();
    expect(moved).toBe(site.read('galley/chef.md'));

    // 3. A translation is declared: two agents become one, in both languages.
    site.write('greffier.md', greffier('lang: fr\ntranslationOf: clerk\n'));
    expectBuilt();
    await expectAll({ greffier: 'clerk', 'harbour-clerk': 'clerk', cook: 'galley-chef' });
    expect(await (await request.get(`${site.address}files/fr/greffier.md`)).text()).toBe(site.read('greffier.md'));
    await page.goto(`${site.address}embed/fr/greffier/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Greffier');
    await page.goto(`${site.address}fr/agents/greffier/?from=wiki#instructions`);
    await expect(page).toHaveURL(`${site.address}fr/agents/clerk/?from=wiki#instructions`);

    const withoutScript = await browser.newContext({ javaScriptEnabled: false });
    const plain = await withoutScript.newPage();
    await plain.goto(`${site.address}fr/agents/greffier/`);
    await expect(plain).toHaveURL(`${site.address}fr/agents/clerk/`);
    await withoutScript.close();

    // 4. An agent is retired, as the refused build says.
    site.remove('pilot.en.md');
    site.remove('pilot.fr.md');
    const entries = expectRefused(/add to retired\.yaml:/).match(/^- id: .+$/gm) ?? [];
    site.write(
      'retired.yaml',
      `${entries.join('\n')}\n  successor: greffier\n  reason:\n    fr: Le chenal est large.\n`,
    );
    expectBuilt();
    const published404 = [...published].filter((address) => /^files\/.*\/pilot\./.test(address));
    expect(published404.length).toBe(4);
    // Files of what is retired are gone: that is what retiring is for.
    for (const address of published404) published.delete(address);
    await expectAll();
    for (const locale of localeCodes) {
      await page.goto(`${site.address}${locale}/agents/pilot/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale]('retired.title'));
      await expect(page.getByText('Le chenal est large.')).toBeVisible();
      await expect(page.locator('main').getByRole('link')).toHaveAttribute('href', `/${locale}/agents/clerk/`);
      await page.goto(`${site.address}${locale}/agents/pilot/side-by-side/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale]('retired.title'));
      await page.goto(`${site.address}embed/${locale}/pilot/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words[locale]('retired.title'));
      await expect(page.getByText('Le chenal est large.')).toBeVisible();
      await expect(page.locator('main').getByRole('link')).toHaveAttribute('href', `/${locale}/agents/clerk/`);
      const badge = await (await request.get(`${site.address}badge/${locale}/pilot.svg`)).text();
      expect(badge).toContain(words[locale]('badge.retired', { id: 'pilot' }));
    }
    await page.goto(`${site.address}a/pilote/`);
    for (const locale of localeCodes) {
      await expect(page.getByRole('heading', { name: words[locale]('retired.title') })).toBeVisible();
    }
    await expect(page).toHaveURL(`${site.address}a/pilote/`);

    // 5. It comes back; a newcomer wants an id that was given away before.
    site.remove('retired.yaml');
    expectRefused(/`pilot` was published and retired/);
    site.write('pilot.en.md', pilot);
    site.write('pilot.fr.md', pilote);
    site.write(
      'cook.md',
      agent('baker', 'Baker', 'You bake bread before the crew is awake, and nobody thanks you for it.'),
    );
    expectBuilt();
    await expectAll({ cook: 'galley-chef', greffier: 'clerk' });
    await page.goto(`${site.address}en/agents/pilot/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pilot');
    const { agents } = (await (await request.get(`${site.address}api/agents.json`)).json()) as {
      agents: { id: string }[];
    };
    const baker = agents.map(({ id }) => id).find((id) => /^cook-[0-9a-f]{8}$/.test(id));
    expect(baker).toBeDefined();

    // 6. One agent takes over another, and what the translation was called by is forgotten in its header.
    site.remove('pilot.en.md');
    site.remove('pilot.fr.md');
    site.write('harbour/clerk.md', clerk.replace('name: clerk', 'name: harbour-master\naliases: [pilot]'));
    expectBuilt();
    await expectAll({ pilot: 'clerk', greffier: 'clerk', cook: 'galley-chef', 'harbour-clerk': 'clerk' });
    for (const name of ['pilote', 'harbour-master', 'baker']) {
      await page.goto(`${site.address}a/${name}/`);
      await expect(page).toHaveURL(`${site.address}en/agents/${name === 'baker' ? baker : 'clerk'}/`);
    }
  } finally {
    site.stop();
  }
});
