import type { RemarkWords } from '../remark-words';

const namesLearning = 'Dites ce que vous voulez apprendre, plutôt que ce que vous voulez obtenir.';
const defensive =
  'On sait que vous cherchez. Parler de postes met sur la défensive ; ne pas demander donne envie d’aider.';
const askLearned =
  'Enlevez-le. Parlez plutôt d’expérience : comment on entre dans le métier, ce qu’il demande, ce que vous pourriez faire ensuite.';
const guessed =
  'On devine que vous cherchez. Dit tout haut, cela change un échange entre gens du métier en demande d’emploi.';
const resumeCosts =
  'Un CV dans une première lettre dit : il s’agit d’un emploi, au fond. Il refroidit qui était sur le point d’aider.';
const fillIn = 'Écrivez ce qui va là, ou enlevez la phrase.';

/** What is said about findings, in French, with "vous". Words of the letter stay English. */
export const remarkWords: RemarkWords = {
  'job-ask.opening': { title: 'Ceci demande s’il y a un poste à pourvoir', why: defensive, how: askLearned },
  'job-ask.hiring': { title: 'Ceci demande si l’on recrute', why: defensive, how: askLearned },
  'job-ask.seen-opening': {
    title: 'Citer leur offre en fait une candidature',
    why: 'Qui mentionne que l’entreprise recrute semble demander le poste, quelle que soit la suite.',
    how: 'Dites plutôt ce qui vous mène à cette personne : une école en commun, son parcours, ce qu’elle a écrit.',
  },
  'job-ask.referral': {
    title: 'Ceci demande une recommandation',
    why: 'Recommander, c’est engager son nom pour quelqu’un qu’on n’a jamais vu. Si vous le demandez, on recule ; après une bonne conversation, on le propose.',
    how: 'Enlevez-le. Demandez une courte conversation ; à la fin, demandez bien à qui d’autre vous pourriez parler.',
  },
  'job-ask.hiring-manager': {
    title: 'Ceci cherche à joindre qui recrute',
    why: 'Un mot à qui recrute est une recommandation sous un autre nom : cette personne devient votre messagère.',
    how: 'Enlevez-le. Parlez avec cette personne de son travail ; si tout va bien, elle saura qui d’autre vous devriez rencontrer.',
  },
  'job-ask.consider': {
    title: 'Ceci présente votre candidature',
    why: 'Une candidature se juge ; une demande de conseil trouve de l’aide.',
    how: 'Enlevez-le. Pour une conversation, une ligne sur vous suffit.',
  },
  'job-ask.application': {
    title: 'Ceci amène une candidature',
    why: 'Une fois la candidature sur la table, on parle du poste, et un conseil honnête devient difficile.',
    how: 'Enlevez-le, et ne demandez pas d’aide pour ce que vous déposez. Si vous avez postulé, dites-le seulement si on le demande.',
  },
  'job-ask.keep-in-mind': {
    title: 'Ceci demande que l’on pense à vous',
    why: 'C’est une tâche sans fin. Qui a aimé parler avec vous s’en souvient sans qu’on le demande.',
    how: 'Enlevez-le. Proposez de dire plus tard ce que le conseil a donné : c’est ainsi que l’on pense à vous.',
  },
  'job-ask.contribute': {
    title: 'Ceci propose votre travail à leur équipe',
    why: '« How I could contribute » s’entend comme « hire me ». Il faut alors vous juger avant de vous connaître.',
    how: 'Retournez la question : demandez ce dont ce travail a besoin, et ce qu’il faudrait apprendre en premier.',
  },
  'job-ask.place': {
    title: 'Ceci demande s’il y a une place pour vous',
    why: 'Quels que soient les mots, c’est demander une embauche. On sait que vous cherchez ; ne pas demander donne envie d’aider.',
    how: 'Enlevez-le. Demandez à quoi ressemble ce travail de l’intérieur, et par quel chemin on y est venu.',
  },
  'job-ask.errand': {
    title: 'Ceci envoie cette personne vers d’autres pour vous',
    why: 'Elle devient votre messagère, et engage son nom pour quelqu’un qu’elle connaît à peine.',
    how: 'Enlevez-le. Parlez avec cette personne de son propre travail ; qui d’autre rencontrer viendra tout seul.',
  },
  'job-ask.offer': {
    title: 'Ceci offre vos services',
    why: 'Un travail offert, il faut le prendre ou le refuser. Dans les deux cas on parle de vous embaucher, et non de ce que cette personne sait.',
    how: 'Enlevez-le. Vos questions montreront comment vous pensez.',
  },
  'job-ask.interest': { title: 'Ceci dit que vous voulez le poste', why: guessed, how: namesLearning },
  'job-ask.internship': {
    title: 'Ceci demande un stage',
    why: 'Un stage est un emploi : la même porte se ferme.',
    how: 'Enlevez-le, et demandez comment on débute dans ce domaine.',
  },
  'job-ask.seeking': { title: 'Ceci dit que vous cherchez du travail', why: guessed, how: namesLearning },
  'job-ask.mentioned': {
    title: 'Pourrait-on y entendre une demande d’emploi ?',
    why: guessed,
    how: 'Si vous voulez seulement apprendre, dites quoi. Sinon, enlevez-le.',
  },
  'resume.review': {
    title: 'Ceci demande de regarder votre CV',
    why: 'Relire un CV est un travail, et c’est juger quelqu’un. Cette personne a mieux à vous dire.',
    how: 'Enlevez-le. Demandez plutôt quel a été son chemin ; le CV, faites-le lire à vos proches.',
  },
  'resume.attached': {
    title: 'Ceci remet un CV',
    why: resumeCosts,
    how: 'Enlevez-le : ni joint, ni proposé, ni mentionné. Un lien vers votre profil, c’est bien.',
  },
  'resume.mentioned': {
    title: 'Ceci mentionne votre CV',
    why: resumeCosts,
    how: 'Enlevez-le. Une ligne sur vous en dit assez.',
  },
  'opening.out-of-work': {
    title: 'Ceci commence par votre recherche',
    why: 'Ce qui vient en premier teinte tout le reste : on cesse de lire qui vous êtes, et l’on cherche la sortie.',
    how: 'Commencez par ce qui vous mène à cette personne, puis dites en une ligne qui vous êtes.',
  },
  'who.lack': {
    title: 'Ceci vous présente par ce qui vous manque',
    why: 'Ne pas avoir d’emploi est la moindre chose à dire de vous, et change la lettre en supplique.',
    how: 'Dites ce que vous faites, avez fait ou apprenez. Si on le demande, une réponse courte et honnête suffit.',
  },
  'minutes.too-long': {
    title: 'Plus d’une demi-heure',
    why: 'À quelqu’un qu’on ne connaît pas, on peut donner quinze ou vingt minutes ; une heure demande une raison.',
    how: 'Demandez 15, 20 ou au plus 30 minutes.',
  },
  'minutes.missing': {
    title: 'Combien de temps ?',
    why: 'Un appel sans fin paraît long. Un petit nombre rend le oui facile.',
    how: 'Dites combien de minutes : 15 ou 20.',
  },
  'questions.many': {
    title: 'Plus de deux questions',
    why: 'Chaque question est un travail. Celle qui se règle par un oui ou un non reçoit une réponse.',
    how: 'Gardez la seule question qui demande la conversation ; les autres y auront leur place.',
  },
  'ask.several': {
    title: 'Plus d’un service à la fois',
    why: 'Deux services se refusent plus facilement qu’un.',
    how: 'Demandez la conversation ; le reste pourra y venir.',
  },
  'length.channel': {
    title: 'Trop long pour ce moyen',
    why: 'LinkedIn coupe, ou refuse, ce qui dépasse sa limite.',
    how: 'Enlevez ce qui ne dit pas d’où vous connaissez cette personne, qui vous êtes, ce que vous aimeriez apprendre et combien de temps cela prend.',
  },
  'length.screen': {
    title: 'Plus long qu’un écran',
    why: 'Ce qu’il faut faire défiler est remis à plus tard, puis oublié.',
    how: 'Entre 50 et 125 mots, c’est une bonne mesure.',
  },
  'length.follow-up': {
    title: 'Plus long que votre première lettre',
    why: 'Une relance est un simple signe ; la première lettre est juste en dessous.',
    how: 'Deux ou trois phrases : du nouveau, et la même petite demande.',
  },
  'desperate.plea': {
    title: 'Ceci a l’air désespéré',
    why: 'Devant le désespoir, on recule, même avec l’envie d’aider. Une curiosité tranquille rapproche.',
    how: 'Enlevez-le. Vous demandez quelques minutes, de métier à métier.',
  },
  'pressure.demand': {
    title: 'Ceci met la pression',
    why: 'On ne vous doit encore rien. Une exigence se refuse aisément, et l’on dit volontiers oui quand on est libre.',
    how: 'Demandez, et laissez une issue : « if that is too much just now, I understand ».',
  },
  'pressure.presumed': {
    title: 'Ceci tient le oui pour acquis',
    why: 'Une heure jamais convenue, ou un appel qui viendra de toute façon, donne envie de chercher la porte.',
    how: 'Proposez deux ou trois créneaux, et demandez si l’un d’eux convient.',
  },
  'pressure.thanks-in-advance': {
    title: 'Merci d’avance peut sonner comme un oui déjà donné',
    why: 'C’est remercier de ce qui n’est pas encore décidé.',
    how: 'Remerciez d’avoir lu, ou d’y réfléchir.',
  },
  'guilt.reproach': {
    title: 'Ceci est un reproche',
    why: 'Le silence, c’est le plus souvent une boîte pleine. Un reproche met en faute qui comptait répondre.',
    how: 'Dites que vous savez combien le temps est compté, ajoutez du nouveau, et redemandez la même petite chose.',
  },
  'guilt.unanswered': {
    title: 'Ceci montre du doigt le silence',
    why: 'On sait que la réponse manque. Dit tout haut, cela pèse.',
    how: 'Enlevez-le : votre première lettre est juste en dessous. Ajoutez plutôt du nouveau.',
  },
  'flattery.gushing': {
    title: 'C’est plus d’éloges qu’on n’en peut croire',
    why: 'Un éloge sans raison semble intéressé. Un seul détail vrai en dit plus.',
    how: 'Nommez une chose que cette personne a faite ou écrite, et ce que vous en avez tiré.',
  },
  'flattery.empty': {
    title: 'Un éloge sans un fait',
    why: 'Tout le monde écrit son admiration. Qu’est-ce qui vous a fait écrire à cette personne-là ?',
    how: 'Nommez la chose : une conférence, un tournant, une phrase de sa main.',
  },
  'phrase.aged': {
    title: 'Une formule usée',
    why: 'On l’a lue cent fois, et l’on saute ce qui suit.',
    how: 'Enlevez-la, ou dites-le simplement.',
  },
  'gap.unfilled': {
    title: 'Il reste un blanc',
    why: 'Rien ne dit aussi nettement « envoyé à tout le monde » qu’un crochet.',
    how: fillIn,
  },
  'gap.marked': { title: 'Encore à remplir', why: 'Rien n’est inventé ici : c’est à vous de le dire.', how: fillIn },
  'name.wrong': {
    title: 'Est-ce bien son nom ?',
    why: 'Avec un mauvais nom, la lettre s’arrête au premier mot.',
    how: 'Comparez avec son profil.',
  },
  'caps.shouting': {
    title: 'Les majuscules crient',
    why: 'À l’écran, des mots en majuscules se lisent comme un cri.',
    how: 'Écrivez-les comme les autres mots.',
  },
  'marks.many': {
    title: 'Trop de signes',
    why: 'Un signe s’entend ; trois font du bruit. Un seul point d’exclamation dans une lettre, c’est déjà bien assez.',
    how: 'Finissez la phrase par un point.',
  },
  'needless.sentence': {
    title: 'Faut-il le dire ?',
    why: 'Une lettre courte se lit jusqu’au bout. Cette phrase n’est rien de ce qu’il faut à une demande.',
    how: 'Essayez la lettre sans elle.',
  },
};
