import { ConversationPage } from './conversation-page';

/** The page of the conversation with the person whose id is in the address. */
export function ConversationPlace({ detail }: { detail: string | null }) {
  return <ConversationPage id={detail ?? ''} />;
}
