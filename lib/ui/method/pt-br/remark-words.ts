import type { RemarkWords } from '../remark-words';

const namesLearning = 'Diga o que você quer aprender, em vez do que quer conseguir.';
const defensive =
  'A pessoa já sabe que você está procurando. Perguntar sobre vagas faz qualquer um recuar; não perguntar dá vontade de ajudar.';
const askLearned =
  'Tire isso. Pergunte o que a pessoa aprendeu: como entrou na área, o que o trabalho pede, o que faria no seu lugar.';
const guessed =
  'Dá para adivinhar que você está procurando. Dito em voz alta, uma conversa entre colegas vira um pedido de trabalho.';
const resumeCosts =
  'Um currículo na primeira carta diz: no fundo, é sobre uma vaga. Isso esfria quem estava a ponto de ajudar.';
const fillIn = 'Escreva o que vai ali, ou tire a frase.';

/** What is said about findings, in Brazilian Portuguese, with "você". Words of the letter stay English. */
export const remarkWords: RemarkWords = {
  'job-ask.opening': { title: 'Isto pergunta sobre uma vaga', why: defensive, how: askLearned },
  'job-ask.hiring': { title: 'Isto pergunta se estão contratando', why: defensive, how: askLearned },
  'job-ask.seen-opening': {
    title: 'Falar da vaga transforma isto em candidatura',
    why: 'Quem menciona que a empresa está contratando parece pedir a vaga, diga o que disser depois.',
    how: 'Diga o que trouxe você a esta pessoa: um curso em comum, o caminho dela, algo que ela escreveu.',
  },
  'job-ask.referral': {
    title: 'Isto pede uma indicação',
    why: 'Indicar é pôr o próprio nome em jogo por alguém que nunca se viu. Se você pede, a pessoa recua; depois de uma boa conversa, ela oferece.',
    how: 'Tire isso. Peça uma conversa curta; no fim dela, pergunte sim com quem mais você poderia conversar.',
  },
  'job-ask.hiring-manager': {
    title: 'Isto pede um caminho até quem contrata',
    why: 'Uma palavra com quem contrata é uma indicação com outro nome: faz desta pessoa a sua mensageira.',
    how: 'Tire isso. Converse com esta pessoa sobre o trabalho dela; se for bem, ela vai lembrar com quem mais você deveria falar.',
  },
  'job-ask.consider': {
    title: 'Isto apresenta a sua candidatura',
    why: 'Uma candidatura é avaliada; quem pede conselhos recebe ajuda.',
    how: 'Tire isso. Para uma conversa, basta uma linha sobre quem você é.',
  },
  'job-ask.application': {
    title: 'Isto traz uma candidatura',
    why: 'Com uma candidatura na mesa, a conversa é sobre a vaga, e um conselho sincero fica difícil.',
    how: 'Tire isso, e não peça ajuda com nada que você vá entregar. Se você se candidatou, só diga se perguntarem.',
  },
  'job-ask.keep-in-mind': {
    title: 'Isto pede que se lembrem de você',
    why: 'É uma tarefa sem fim. Quem gostou de conversar com você lembra sem que você peça.',
    how: 'Tire isso. Ofereça contar mais tarde no que deu o conselho: assim a pessoa se lembra de você.',
  },
  'job-ask.contribute': {
    title: 'Isto oferece seu trabalho à equipe',
    why: '“How I could contribute” soa como “hire me”. A pessoa teria que avaliar você sem conhecer você.',
    how: 'Vire a pergunta: do que o trabalho precisa, e o que a pessoa aprenderia primeiro no seu lugar.',
  },
  'job-ask.place': {
    title: 'Isto pergunta se há um lugar para você',
    why: 'Com estas ou outras palavras, é pedir uma contratação. A pessoa já sabe que você está procurando; não perguntar dá vontade de ajudar.',
    how: 'Tire isso. Pergunte como é o trabalho por dentro, e como a pessoa chegou a ele.',
  },
  'job-ask.errand': {
    title: 'Isto manda a pessoa a outras por você',
    why: 'Faz dela a sua mensageira, e põe o nome dela em jogo por alguém que ela mal conhece.',
    how: 'Tire isso. Converse com esta pessoa sobre o trabalho dela; com quem mais conversar aparece por si.',
  },
  'job-ask.offer': {
    title: 'Isto oferece o seu trabalho',
    why: 'Um trabalho oferecido tem que ser aceito ou recusado. Nos dois casos, a conversa é sobre contratar você, e não sobre o que a pessoa sabe.',
    how: 'Tire isso. Suas perguntas mostram como você pensa.',
  },
  'job-ask.interest': { title: 'Isto diz que você quer a vaga', why: guessed, how: namesLearning },
  'job-ask.internship': {
    title: 'Isto pede um estágio',
    why: 'Um estágio é uma vaga: a mesma porta se fecha.',
    how: 'Tire isso, e pergunte como se começa nessa área.',
  },
  'job-ask.seeking': { title: 'Isto diz que você procura trabalho', why: guessed, how: namesLearning },
  'job-ask.mentioned': {
    title: 'Isto pode soar como um pedido de trabalho?',
    why: guessed,
    how: 'Se você só quer aprender, diga sobre o quê. Se não, tire isso.',
  },
  'resume.review': {
    title: 'Isto pede que olhem o seu currículo',
    why: 'Ler um currículo dá trabalho, e é avaliar alguém. Esta pessoa tem coisas melhores a contar.',
    how: 'Tire isso. Pergunte sobre o caminho dela; o currículo, peça a alguém próximo que leia.',
  },
  'resume.attached': {
    title: 'Isto entrega um currículo',
    why: resumeCosts,
    how: 'Tire isso: nem anexado, nem oferecido, nem mencionado. Um link para o seu perfil, tudo bem.',
  },
  'resume.mentioned': {
    title: 'Isto menciona o seu currículo',
    why: resumeCosts,
    how: 'Tire isso. Uma linha sobre quem você é já diz bastante.',
  },
  'opening.out-of-work': {
    title: 'Isto começa pela sua busca',
    why: 'O que vem primeiro dá o tom a todo o resto: a pessoa para de ler sobre você e começa a procurar uma saída.',
    how: 'Comece por como você chegou a esta pessoa, e depois diga em uma linha quem você é.',
  },
  'who.lack': {
    title: 'Isto apresenta você pelo que falta',
    why: 'Não ter trabalho é o mínimo que há a dizer sobre você, e transforma a carta numa súplica.',
    how: 'Diga o que você faz, fez ou está aprendendo. Se perguntarem, basta uma resposta curta e sincera.',
  },
  'minutes.too-long': {
    title: 'Mais de meia hora',
    why: 'Para alguém desconhecido, dá para ceder quinze ou vinte minutos; uma hora precisa de um motivo.',
    how: 'Peça 15, 20 ou no máximo 30 minutos.',
  },
  'minutes.missing': {
    title: 'Quanto tempo?',
    why: 'Uma ligação sem fim parece longa. Um número pequeno facilita o sim.',
    how: 'Diga quantos minutos: 15 ou 20.',
  },
  'questions.many': {
    title: 'Mais de duas perguntas',
    why: 'Cada pergunta dá trabalho. A que se responde com sim ou não recebe resposta.',
    how: 'Deixe a única pergunta que pede a conversa; as outras cabem nela.',
  },
  'ask.several': {
    title: 'Mais de um favor de uma vez',
    why: 'Dois favores são mais fáceis de recusar do que um.',
    how: 'Peça a conversa; o resto pode surgir nela.',
  },
  'length.channel': {
    title: 'Longa demais para este canal',
    why: 'O LinkedIn corta, ou recusa, o que passa do limite.',
    how: 'Tire o que não diz como você chegou a esta pessoa, quem você é, o que gostaria de aprender e quanto tempo leva.',
  },
  'length.screen': {
    title: 'Maior que uma tela',
    why: 'O que é preciso rolar fica para depois, e depois é esquecido.',
    how: 'Entre 50 e 125 palavras é uma boa medida.',
  },
  'length.follow-up': {
    title: 'Maior que a sua primeira carta',
    why: 'Um lembrete é só um toque leve; a primeira carta está logo abaixo.',
    how: 'Duas ou três frases: algo novo, e o mesmo pedido pequeno.',
  },
  'desperate.plea': {
    title: 'Isto soa desesperado',
    why: 'Diante do desespero as pessoas recuam, por mais que queiram ajudar. Uma curiosidade calma as aproxima.',
    how: 'Tire isso. De profissional para profissional, você pede alguns minutos.',
  },
  'pressure.demand': {
    title: 'Isto pressiona',
    why: 'A pessoa ainda não deve nada a você. Uma exigência é fácil de recusar; com liberdade, é fácil dizer sim.',
    how: 'Pergunte, e deixe uma saída: “if that is too much just now, I understand”.',
  },
  'pressure.presumed': {
    title: 'Isto dá o sim como certo',
    why: 'Um horário que ninguém combinou, ou uma ligação que virá de qualquer jeito, dá vontade de procurar a porta.',
    how: 'Ofereça dois ou três horários e pergunte se algum serve.',
  },
  'pressure.thanks-in-advance': {
    title: 'Agradecer de antemão pode soar como um sim já dado',
    why: 'É agradecer por algo que a pessoa ainda não decidiu.',
    how: 'Agradeça por ler, ou por pensar no assunto.',
  },
  'guilt.reproach': {
    title: 'Isto é uma cobrança',
    why: 'O silêncio é quase sempre uma caixa de entrada cheia. Com uma cobrança, quem pensava em responder se sente em falta.',
    how: 'Diga que sabe que a pessoa tem muito a fazer, traga algo novo, e peça mais uma vez a mesma coisa pequena.',
  },
  'guilt.unanswered': {
    title: 'Isto aponta para o silêncio',
    why: 'A pessoa sabe que não respondeu. Dito em voz alta, isso pesa.',
    how: 'Tire isso: sua primeira carta está logo abaixo. Traga algo novo.',
  },
  'flattery.gushing': {
    title: 'É mais elogio do que se pode acreditar',
    why: 'Elogio sem motivo parece ter segunda intenção. Um detalhe verdadeiro diz mais.',
    how: 'Cite uma coisa que a pessoa fez ou escreveu, e o que você tirou dela.',
  },
  'flattery.empty': {
    title: 'Um elogio sem um fato',
    why: 'Todo mundo escreve que sente admiração. Que parte fez você escrever para esta pessoa?',
    how: 'Cite essa única coisa: uma palestra, uma mudança, uma frase que a pessoa escreveu.',
  },
  'phrase.aged': {
    title: 'Uma frase gasta',
    why: 'A pessoa já leu isso cem vezes, e pula o que vem depois.',
    how: 'Tire a frase, ou diga com palavras simples.',
  },
  'gap.unfilled': {
    title: 'Ainda há uma lacuna',
    why: 'Nada diz tão alto “enviado para todo mundo” quanto um colchete.',
    how: fillIn,
  },
  'gap.marked': { title: 'Falta preencher', why: 'Nada foi inventado aqui: só você pode dizer isto.', how: fillIn },
  'name.wrong': {
    title: 'É este o nome da pessoa?',
    why: 'Com um nome errado, a carta acaba na primeira palavra.',
    how: 'Compare com o perfil.',
  },
  'caps.shouting': {
    title: 'Maiúsculas gritam',
    why: 'Na tela, palavras em maiúsculas parecem gritos.',
    how: 'Escreva como as outras palavras.',
  },
  'marks.many': {
    title: 'Sinais demais',
    why: 'Um sinal se ouve; três são barulho. Um ponto de exclamação na carta inteira já é bastante.',
    how: 'Termine a frase com um ponto.',
  },
  'needless.sentence': {
    title: 'Isto precisa ser dito?',
    why: 'Uma carta curta é lida até o fim. Esta frase não é nenhuma das partes de que um pedido precisa.',
    how: 'Experimente a carta sem ela.',
  },
};
