import { describe, expect, it } from 'vitest';
import { readProfile } from '@/lib/profile/read-profile';
import type { Profile } from '@/lib/schema/profile';
import { open, sample } from './pages';

type Alter = (document: Document) => void;

/** Ways in which LinkedIn writes the same part differently, on a page of ours that was read right as it stood. */
const pages: [what: string, page: string, alter: Alter, expected: object][] = [
  [
    'an invitation that is hidden by what holds it, to somebody who is connected',
    'sdui-second-degree',
    (document) => {
      const invitation = find(document, '[componentkey^="ConnectButton"]');
      invitation.outerHTML = `<div style="display:none">${invitation.outerHTML}</div>`;
      find(document, 'section section p:nth-of-type(2)').textContent = '· 1st';
    },
    { connection: 'first', actions: { connect: false, message: true } },
  ],
  [
    'no place before the contact link, and the school above it',
    'sdui-second-degree',
    (document) => {
      const row = find(document, 'div:has(>p>a[href*="contact-info"])');
      for (const part of [...row.children].slice(0, 2)) part.remove();
      find(document, '[role="button"]:has(#company-accent-4)').remove();
      const line = [...document.querySelectorAll('p')].find(({ textContent }) => textContent?.includes(' · Fjordview'));
      line?.replaceChildren('Fjordview University');
    },
    { location: null, headline: 'Tide modeller at Saltmarsh Labs' },
  ],
  [
    'a title that reads like a time',
    'sdui-second-degree',
    (document) => {
      find(document, '[componentkey="entity-collection-item-2"] p').textContent = 'Expo 2027 – Stoker';
    },
    {
      experience: [
        { title: 'Tide modeller' },
        { title: 'Expo 2027 – Stoker', company: "Uncle Piet's boats", dates: '2009 - 2011 · 2 yrs', current: false },
        { title: 'Survey lead' },
        { title: 'Surveyor' },
      ],
    },
  ],
  [
    'a sample in place of a first job, and a private hint',
    'sdui-own-view',
    (document) => {
      const card = find(document, '[componentkey$="Topcard"]');
      const key = card.getAttribute('componentkey')?.replace('Topcard', '');
      card.insertAdjacentHTML(
        'afterend',
        `<section componentkey="${key}SuggestedForYou"><h2>For you</h2><p>Only you see this</p></section>
        <section componentkey="${key}ExperienceTopLevelSection"><h2>Jobs</h2><p>Tell of your work</p>
        <div><p>Your title</p><p>Your company</p><p>2023 - today</p></div>
        <a href="/in/perpetua-lr/edit/forms/position/new/">Add</a></section>`,
      );
    },
    { fullName: 'Perpetua Lindqvist-Roe', currentTitle: null, about: null, experience: 'not-loaded' },
  ],
  [
    'a button to edit beside the heading, in the row of the entries',
    'sdui-view-name',
    (document) => {
      const section = find(document, '[data-view-name="profile-card-experience"]>section');
      section.innerHTML = `<div><h2>Experience</h2><a href="/in/fenna-okonjo/edit/forms/position/new/">Edit</a></div>
        <div><p>Seed librarian</p><p>Kernel Trust</p><p>Mar 2020 - Present · 6 yrs</p></div><div><hr></div>
        <div><p>Miller</p><p>Ashdown Mill</p><p>2015 - 2020 · 5 yrs</p></div>`;
    },
    {
      experience: [
        { title: 'Seed librarian', company: 'Kernel Trust' },
        { title: 'Miller', company: 'Ashdown Mill' },
      ],
    },
  ],
  [
    'company and school in place of a headline, without badges',
    'sdui-view-name',
    (document) => {
      [...document.querySelectorAll('p')]
        .find(({ textContent }) => textContent?.startsWith('Seed librarian |'))
        ?.remove();
    },
    { headline: null, location: 'Ashdown', currentCompany: 'Kernel Trust' },
  ],
  [
    'entries beside a column of strangers',
    'sdui-details-experience',
    (document) =>
      find(document, 'main').insertAdjacentHTML(
        'beforeend',
        `<section><div data-testid="lazy-column"><ul><li><a href="/in/bram-decoy/"><p>Bram Decoy</p><p>Decoy Inc</p>
        <p>2019 - 2020</p></a><a href="/preload/custom-invite/?vanityName=bram-decoy">Connect</a></li></ul></div></section>`,
      ),
    { fullName: 'Ottilie Brandvik', experience: experienceOf('sdui-details-experience') },
  ],
  [
    'followers before connections',
    'mobile',
    (document) =>
      find(document, '.whitespace-nowrap').insertAdjacentHTML(
        'beforebegin',
        '<span class="whitespace-nowrap">640 followers</span>',
      ),
    { followers: '640 followers', connections: '500+ connections', premiumOrVerified: { premium: false } },
  ],
  [
    'the icon of a paying member',
    'mobile',
    (document) =>
      find(document, '.basic-profile-section').insertAdjacentHTML(
        'beforeend',
        '<li-icon type="linkedin-bug-premium-icon"></li-icon>',
      ),
    { premiumOrVerified: { premium: true } },
  ],
  [
    'counts beside the place and not in its part',
    'public-jobs',
    (document) => {
      const part = find(document, '.profile-info-subheader');
      const counts = find(part, '.not-first-middot:last-of-type');
      counts.innerHTML = '<span>3 mil seguidores</span><span>83人</span>';
      part.after(counts);
    },
    { followers: '3 mil seguidores', connections: '83人' },
  ],
  [
    'nothing that any layout is known by',
    'no-markers',
    (document) => {
      document.body.innerHTML =
        '<div><div><span>Odile Perrin</span></div><div><span>Binder of books</span></div></div>';
    },
    { layout: null, notAProfile: null, fullName: null, missing: { fullName: 'not-understood' } },
  ],
  [
    'a message as a link',
    'ember-groups',
    (document) => {
      find(document, '.entry-point').outerHTML =
        '<a href="https://www.linkedin.com/messaging/compose/?recipient=ACoAA9">x</a>';
    },
    { actions: { message: true } },
  ],
];

describe('read right, also with', () => {
  it.each(pages)('%s (%s)', (_, name, alter, expected) => {
    const { html, url } = sample(name);
    const document = open(html, url);
    alter(document);
    expect(readProfile(document, url)).toMatchObject(expected);
  });
});

function find(document: ParentNode, selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
}

function experienceOf(name: string): Profile['experience'] {
  const { html, url } = sample(name);
  return readProfile(open(html, url), url).experience;
}
