/**
 * Every selector that knows a layout, together, so that a change of LinkedIn's is mended here. Facts: LINKEDIN.md 0 to 2.
 * Nothing here is a word of any language.
 */

/** What tells a page's kind, for the scripts of all layouts: see `recognise.ts`. */
export const marks = {
  /** Ember, all: what only the person's own card holds; wholly obfuscated ones still have the contact link. */
  emberCard:
    '#top-card-text-details-contact-info,a[href*="/overlay/contact-info"],.artdeco-button,.pv-top-card--list,.pv-top-card-section__name',
  emberService: 'meta[name="service"][content="voyager-web"]',
  ember: '.artdeco-card,.scaffold-layout__main,.app-boot-bg-skeleton,#app-boot-bg-loader',
  /** 2024-26 begin with it, 2017 has a letter before. */
  guestKey: 'meta[name="pageKey"][content*="public_profile"]',
  /** 2024-26, then 2017. */
  guestCard: '.top-card-layout,#topcard',
  notFound: '.page-not-found,.page-not-found__headline',
  mobileKey: 'meta[name="pageKey"][content="p_mwlite_profile_view"]',
  mobileCard: '.basic-profile-section',
  /** All SDUI pages, profile or not. */
  sdui: '[data-sdui-screen],[data-sdui-component],main#workspace,[componentkey],script#rehydrate-data',
} as const;

/** Logged-in desktop since late 2025: no readable class, no heading ids. */
export const sdui = {
  /** componentkey cards (2026): the photo's component, found on every recording. */
  photo: '[componentkey="topcard-logo-image-referencekey"]',
  /** componentkey cards: the card's own key, where it isn't scrubbed. */
  topcard: '[componentkey^="com.linkedin.sdui.profile.card.ref" i][componentkey$="topcard" i]',
  /** componentkey cards: any of the profile's cards, where keys aren't scrubbed. */
  keyedCard: '[componentkey^="com.linkedin.sdui.profile.card.ref" i]',
  /** data-view-name cards (late 2025 to March 2026). */
  viewTopcard: '[data-view-name="profile-top-card"]',
  /** All: what shows other people, or the person again in another place. */
  foreign: 'aside,nav,header,footer,dialog,[role="dialog"],[role="toolbar"],[popover]',
  /** componentkey cards: what holds the cards, and not the rails. */
  column: '[data-testid="lazy-column"]',
  /** componentkey cards: long texts. */
  textBox: '[data-testid="expandable-text-box"]',
  /** componentkey cards: headings, also of empty placeholders. */
  anchor: '[componentkey^="ProfileNullStateCardAnchor_"]',
  /** componentkey cards: photo, name and headline once more, in a bar above the cards. */
  toolbarLink: '[role="toolbar"] a[href*="/in/"]',
  carousel: '[data-testid^="carousel"],[aria-roledescription]',
  listed: 'li,hr,[componentkey^="entity-collection-item" i]',
  badge: '[role="button"]:has(figure)',
  /** What leads to the contact details or a message: a card has one. */
  ownLinks: 'a[href*="/overlay/"],a[href*="/messaging/compose/"]',
  sendIcon: 'svg[id^="send-privately"]',
  /** Own view: of the introduction, and (data-view-name) of the sections' entries. */
  editLink: 'a[href*="/edit/"],a[href*="/add-edit/"]',
  companyIcon: 'svg[id^="company-accent"]',
  schoolIcon: 'svg[id^="school-accent"]',
  verifiedIcon: 'svg[id^="verified-"]',
  premiumBadge: '[data-testid="profile-premium-badge"]',
  mutualNames: 'a[href*="/mynetwork/mutual-connections/"] strong,a[href*="facetConnectionOf"] strong',
  connectionsLink:
    'a[href*="connectionOf="],a[href*="/mynetwork/invite-connect/connections"],a[href*="/connections/"],a[href*="/overlay/connections"]',
} as const;

/** Logged-in desktop 2022 to 2025, still served to some: readable or obfuscated classes. */
export const ember = {
  /** All: sections that come after Experience and Education, so that these are absent and not late. */
  later: '#skills,#recommendations,#interests,#languages,#licenses_and_certifications,#volunteer_causes',
  /** 2018: the only layout whose card may hold no link to its own person. */
  formerName: '.pv-top-card-section__name',
  /** 2022-25, then 2018. */
  headline: '.text-body-medium.break-words,.pv-top-card-section__headline',
  location: 'span.text-body-small.inline.t-black--light.break-words,.pv-top-card-section__location',
  /** 2018: about, within the card. */
  summary: '.pv-top-card-section__summary-text',
  /** With pronouns the degree carries the same classes. */
  pronouns: 'span.text-body-small.v-align-middle.t-black--light',
  degree: '.dist-value',
  /** 2023-25; 2022 has `.pvs-entity`. Roles of a group are nested ones. */
  entry: '[data-view-name="profile-component-entity"],.pvs-entity',
  contact: '#top-card-text-details-contact-info,a[href*="/overlay/contact-info"]',
  /** 2023-25 buttons, 2022 links. */
  badge: ':scope>li>button img,:scope>li>a img',
  count: 'ul>li',
  connectionsLink: 'li a[href*="connectionOf" i],li a[href*="network="],li a[href*="/connections/"]',
  /** 2024-25, then 2022: the section that counts followers. */
  activity: 'main :is(#content_collections,#recent_activity)',
  activityCount: '.pvs-header__optional-link,p',
  mutualNames: 'a[href*="facetConnectionOf"] [aria-hidden="true"] strong',
  actions: 'button[aria-expanded],.entry-point',
  /** 2023-25, then 2022. */
  entryPoint: '.entry-point button,.entry-point a,a[href*="/messaging/compose/"]',
  /** 2023-25 svg, 2022 li-icon. */
  icon: 'svg[data-test-icon],li-icon[type]',
  premium: '.pv-member-badge,svg[data-test-icon^="linkedin-bug-premium"]',
  verified: 'svg[data-test-icon^="verified"]',
} as const;

/** Logged out, 2024 to 2026, and 2017. Rendered by the server, so nothing is late: it is masked or absent. */
export const guest = {
  name: '.top-card-layout__title,main h1,#topcard h1',
  headline: '.top-card-layout__headline,#topcard .headline',
  /** 2024: inside the first group; 2026: the first child; 2017. */
  location:
    '#topcard .locality,.profile-info-subheader>span:first-child,.profile-info-subheader>:first-child>span:first-child',
  counts: '.not-first-middot>span',
  company: '[data-section="currentPositionsDetails"] :is(.top-card-link__description,.org)',
  summary: '[data-section="summary"] :is(.core-section-container__content,.description)',
  /** Single jobs, and the roles of a group, which repeat their employer; 2017. */
  experience: '.experience-item,.experience-group-position,.positions>.position',
  education: '.education__list-item,.schools>.school',
  /** Roles are items of their own here: nothing is nested. */
  none: '.no-nested-entries',
  blurred: '.blurred-overlay,.blurred-list',
} as const;

/** Mobile web ("mwlite"), seen until 2025. Rendered by the server; all sections are in the page, some collapsed. */
export const mwlite = {
  hidden: 'dialog,[role="dialog"],[hidden]',
  headline: '.body-small.text-color-text:not(.text-color-text-low-emphasis)',
  lowLines: '.body-small.text-color-text-low-emphasis',
  company: '.member-current-company',
  counts: '.whitespace-nowrap',
  premium: 'li-icon[type*="premium"]',
  notPlace: '.whitespace-nowrap,.dot-separator',
  about: '.about-section .description',
  experience: '.experience-container',
  education: '.education-container',
  role: 'li.role-container',
} as const;
