/**
 * Every selector that knows a layout, together, so that a change of LinkedIn's is mended here. Facts: LINKEDIN.md 0 to 2.
 * Nothing here is a word of any language.
 */

/** Logged-in desktop since late 2025: no readable class, no heading ids. */
export const sdui = {
  /** componentkey cards (2026): the photo's component, found on every recording. */
  photo: '[componentkey="topcard-logo-image-referencekey"]',
  /** componentkey cards: the card's own key, where it isn't scrubbed. */
  topcard: '[componentkey^="com.linkedin.sdui.profile.card.ref" i][componentkey$="topcard" i]',
  /** data-view-name cards (late 2025 to March 2026). */
  viewTopcard: '[data-view-name="profile-top-card"]',
  /** componentkey cards: the name's link where the person is verified. */
  verification: '[componentkey^="ProfileVerificationTriggerRef-"]',
  /** All: what shows other people, or the person again in another place. */
  foreign: 'aside,nav,header,footer,dialog,[role="dialog"],[role="toolbar"],[popover]',
  /** componentkey cards: any section's card. */
  card: '[componentkey^="com.linkedin.sdui.profile.card" i]',
  /** data-view-name cards: any section's card. */
  viewCard: '[data-view-name^="profile-card-"]',
  /** componentkey cards: markers inside Experience and Education. */
  marker:
    '[componentkey^="Profile_Top_Level_"],[componentkey^="ProfileNullStateCardAnchor_"],[componentkey^="profile_"][componentkey*="_anchor_"]',
  /** componentkey cards: the host of About, where keys are scrubbed. */
  aboveActivity: '[data-sdui-component$="profileCardsAboveActivity"]',
  /** componentkey cards: long texts. */
  textBox: '[data-testid="expandable-text-box"]',
  /** All SDUI pages, profile or not. */
  anything: '[data-sdui-screen],[data-sdui-component],main#workspace,[componentkey],script#rehydrate-data',
  badge: '[role="button"]',
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
  /** All. */
  heading: 'main h1',
  /** All: ids of the sections. */
  section: { about: '#about', experience: '#experience', education: '#education' },
  /** All: sections that come after Experience and Education, so that these are absent and not late. */
  later: '#skills,#recommendations,#interests,#languages,#licenses_and_certifications,#volunteer_causes',
  headline: '.text-body-medium.break-words',
  location: 'span.text-body-small.inline.t-black--light.break-words',
  pronouns:
    'span.text-body-small.v-align-middle.break-words.t-black--light,span.text-body-small.v-align-middle.t-black--light',
  degree: '.dist-value',
  /** 2023-25; 2022 has `.pvs-entity`. Roles of a group are nested ones. */
  entry: '[data-view-name="profile-component-entity"],.pvs-entity',
  details: '#top-card-text-details-contact-info,a[href*="/overlay/contact-info"]',
  /** 2024-25, then 2022: the section that counts followers. */
  activity: '#content_collections,#recent_activity',
  activityCount: '.pvs-header__optional-link,p',
  mutualNames: 'a[href*="facetConnectionOf"] [aria-hidden="true"] strong',
  overflow: '.artdeco-dropdown__content',
  anything: 'meta[name="service"][content="voyager-web"],.artdeco-card,.scaffold-layout__main,.app-boot-bg-skeleton',
  bootShell: '#app-boot-bg-loader,.app-boot-bg-skeleton',
} as const;

/** Logged out, 2024 to 2026. Rendered by the server, so nothing is late: it is masked or absent. */
export const guest = {
  anything: 'meta[name="pageKey"][content^="public_profile"],.top-card-layout',
  card: '.top-card-layout',
  name: '.top-card-layout__title,main h1',
  headline: '.top-card-layout__headline',
  subheader: '.profile-info-subheader',
  counts: '.not-first-middot>span',
  company: '[data-section="currentPositionsDetails"] .top-card-link__description',
  summary: '[data-section="summary"] .core-section-container__content',
  experience: 'section[data-section="experience"],.experience__list',
  experienceItem: '.experience-item,.experience-group-position',
  education: 'section[data-section="educationsDetails"],.education__list',
  educationItem: '.education__list-item',
  notFound: '.page-not-found,.page-not-found__headline',
  blurred: '.blurred-overlay,.blurred-list',
} as const;

/** Mobile web ("mwlite"), seen until 2025. Rendered by the server; all sections are in the page, some collapsed. */
export const mwlite = {
  anything: 'meta[name="pageKey"][content="p_mwlite_profile_view"],section.basic-profile-section',
  card: '.basic-profile-section',
  headline: '.body-small.text-color-text:not(.text-color-text-low-emphasis)',
  lowLines: '.body-small.text-color-text-low-emphasis',
  company: '.member-current-company',
  counts: '.whitespace-nowrap',
  about: '.about-section',
  experience: '.experience-container',
  education: '.education-container',
  role: 'li.role-container',
} as const;
