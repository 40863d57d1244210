/* What the places of the dashboard that are remembered look like (lib/ui/remembered): they are drawn before their code is there. */
import '@/components/ui/chip.css';
import '@/components/ui/dialog-sheet.css';
import '@/components/ui/menu.css';
import '@/components/ui/stage-glyph.css';
import '@/components/dashboard/page-head.css';
import '@/components/people/bulk-bar.css';
import '@/components/people/company-filter.css';
import '@/components/people/duplicate-offer.css';
import '@/components/people/five-cards.css';
import '@/components/people/people-board.css';
import '@/components/people/people-finder.css';
import '@/components/people/people-row.css';
import '@/components/people/people-view.css';
import '@/components/conversations/conversations-view.css';
