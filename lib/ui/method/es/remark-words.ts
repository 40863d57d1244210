import type { RemarkWords } from '../remark-words';

const namesLearning = 'Di qué quieres aprender, en lugar de qué quieres conseguir.';
const defensive =
  'Ya sabe que estás buscando. Preguntar por vacantes pone a la gente a la defensiva; no preguntar despierta ganas de ayudar.';
const askLearned =
  'Quítalo. Pregunta mejor por lo que ha aprendido: cómo entró, qué pide el trabajo, qué haría en tu lugar.';
const guessed =
  'Que estás buscando se adivina. Dicho en voz alta, una charla entre colegas pasa a ser una petición de trabajo.';
const resumeCosts =
  'Un currículum en la primera carta dice: al final se trata de un puesto. Enfría a quien estaba a punto de ayudar.';
const fillIn = 'Escribe lo que va ahí, o quita la frase.';

/** What is said about findings, in Spanish, with "tú". Words of the letter stay English. */
export const remarkWords: RemarkWords = {
  'job-ask.opening': { title: 'Esto pregunta por una vacante', why: defensive, how: askLearned },
  'job-ask.hiring': { title: 'Esto pregunta si están contratando', why: defensive, how: askLearned },
  'job-ask.seen-opening': {
    title: 'Nombrar su vacante convierte esto en una candidatura',
    why: 'Quien menciona que la empresa contrata parece pedir el puesto, diga lo que diga después.',
    how: 'Di mejor qué te llevó a esta persona: unos estudios en común, su camino, algo que escribió.',
  },
  'job-ask.referral': {
    title: 'Esto pide una recomendación',
    why: 'Recomendar es poner el nombre propio por alguien a quien no se conoce. Si se pide, la gente se aparta; tras una buena conversación, la ofrece.',
    how: 'Quítalo. Pide una conversación corta; al final, sí pregunta con quién más podrías hablar.',
  },
  'job-ask.hiring-manager': {
    title: 'Esto pide llegar a quien contrata',
    why: 'Una palabra con quien contrata es una recomendación con otro nombre: haces de esta persona tu mensajera.',
    how: 'Quítalo. Habla con esta persona de su trabajo; si va bien, se le ocurrirá con quién más deberías hablar.',
  },
  'job-ask.consider': {
    title: 'Esto presenta tu candidatura',
    why: 'A quien se postula se le juzga; a quien pide consejo se le ayuda.',
    how: 'Quítalo. Para una conversación basta una línea sobre quién eres.',
  },
  'job-ask.application': {
    title: 'Esto mete una candidatura de por medio',
    why: 'Con una candidatura sobre la mesa se habla del puesto, y un consejo sincero se vuelve difícil.',
    how: 'Quítalo, y no pidas ayuda con nada que vayas a entregar. Si te has postulado, dilo solo si te lo preguntan.',
  },
  'job-ask.keep-in-mind': {
    title: 'Esto pide que te tengan en cuenta',
    why: 'Le deja una tarea sin fin. Quien disfrutó hablando contigo te recuerda sin que lo pidas.',
    how: 'Quítalo. Ofrece contarle más adelante en qué quedó su consejo: así te recordará.',
  },
  'job-ask.contribute': {
    title: 'Esto ofrece tu trabajo a su equipo',
    why: '“How I could contribute” se oye como “hire me”. Le obliga a juzgarte antes de conocerte.',
    how: 'Dale la vuelta: pregunta qué necesita ese trabajo y qué aprendería primero en tu lugar.',
  },
  'job-ask.place': {
    title: 'Esto pregunta si hay sitio para ti',
    why: 'Con unas palabras u otras, pide que te contraten. Ya sabe que estás buscando; no preguntar despierta ganas de ayudar.',
    how: 'Quítalo. Pregunta cómo es el trabajo por dentro y cómo llegó a él.',
  },
  'job-ask.errand': {
    title: 'Esto envía a esta persona a hablar con otras por ti',
    why: 'Hace de esta persona tu mensajera, y pone su nombre por alguien a quien apenas conoce.',
    how: 'Quítalo. Habla con esta persona de su propio trabajo; con quién más hablar saldrá solo.',
  },
  'job-ask.offer': {
    title: 'Esto ofrece tu trabajo',
    why: 'Un trabajo ofrecido hay que aceptarlo o rechazarlo. En los dos casos se habla de contratarte, no de lo que esta persona sabe.',
    how: 'Quítalo. Tus preguntas ya muestran cómo piensas.',
  },
  'job-ask.interest': { title: 'Esto dice que quieres el puesto', why: guessed, how: namesLearning },
  'job-ask.internship': {
    title: 'Esto pide unas prácticas profesionales',
    why: 'Unas prácticas son un puesto: la misma puerta se cierra.',
    how: 'Quítalo, y pregunta cómo se empieza en este campo.',
  },
  'job-ask.seeking': { title: 'Esto dice que buscas trabajo', why: guessed, how: namesLearning },
  'job-ask.mentioned': {
    title: '¿Podría sonar a que pides trabajo?',
    why: guessed,
    how: 'Si solo quieres aprender, di sobre qué. Si no, quítalo.',
  },
  'resume.review': {
    title: 'Esto le pide que mire tu currículum',
    why: 'Revisar un currículum es trabajo, y es juzgar a alguien. No es lo mejor que esta persona puede contarte.',
    how: 'Quítalo. Pregunta mejor por su camino; el currículum puede leerlo alguien de confianza.',
  },
  'resume.attached': {
    title: 'Esto entrega un currículum',
    why: resumeCosts,
    how: 'Quítalo: ni adjunto, ni ofrecido, ni mencionado. Un enlace a tu perfil está bien.',
  },
  'resume.mentioned': {
    title: 'Esto menciona tu currículum',
    why: resumeCosts,
    how: 'Quítalo. Una línea sobre quién eres dice bastante.',
  },
  'opening.out-of-work': {
    title: 'Esto empieza por tu búsqueda',
    why: 'Lo primero tiñe todo lo demás: deja de leer sobre ti y empieza a buscar una salida.',
    how: 'Empieza por cómo llegaste a esta persona, y luego di en una línea quién eres.',
  },
  'who.lack': {
    title: 'Esto te presenta por lo que te falta',
    why: 'Que no tengas trabajo es lo menos que se puede decir de ti, y convierte la carta en una súplica.',
    how: 'Di qué haces, qué hiciste o qué estás aprendiendo. Si te preguntan, basta una respuesta corta y sincera.',
  },
  'minutes.too-long': {
    title: 'Más de media hora',
    why: 'A alguien desconocido se le pueden dar quince o veinte minutos; una hora necesita un motivo.',
    how: 'Pide 15, 20 o como mucho 30 minutos.',
  },
  'minutes.missing': {
    title: '¿Cuánto tiempo?',
    why: 'Una llamada sin final parece larga. Un número pequeño hace fácil el sí.',
    how: 'Di cuántos minutos: 15 o 20.',
  },
  'questions.many': {
    title: 'Más de dos preguntas',
    why: 'Cada pregunta da trabajo. La que se contesta con un sí o un no recibe respuesta.',
    how: 'Deja la única pregunta que pide la conversación; las demás van en ella.',
  },
  'ask.several': {
    title: 'Más de un favor a la vez',
    why: 'Dos favores se niegan más fácilmente que uno.',
    how: 'Pide la conversación; lo demás puede salir en ella.',
  },
  'length.channel': {
    title: 'Demasiado larga para este canal',
    why: 'LinkedIn corta, o no acepta, lo que pasa de su límite.',
    how: 'Quita lo que no diga cómo llegaste a esta persona, quién eres, qué te gustaría aprender y cuánto tiempo lleva.',
  },
  'length.screen': {
    title: 'Más larga que una pantalla',
    why: 'Lo que hay que desplazar se deja para luego, y después se olvida.',
    how: 'Entre 50 y 125 palabras es una buena medida.',
  },
  'length.follow-up': {
    title: 'Más larga que tu primera carta',
    why: 'Un recordatorio es un toque amable; la primera carta está debajo.',
    how: 'Dos o tres frases: algo nuevo y la misma petición pequeña.',
  },
  'desperate.plea': {
    title: 'Esto suena a desesperación',
    why: 'Ante la desesperación la gente se aparta, por mucho que quiera ayudar. Una curiosidad tranquila la acerca.',
    how: 'Quítalo. De profesional a profesional, pides unos minutos.',
  },
  'pressure.demand': {
    title: 'Esto presiona',
    why: 'Aún no te debe nada. Una exigencia se niega fácilmente; cuando se elige con libertad, el sí sale solo.',
    how: 'Pregunta, y deja una salida: “if that is too much just now, I understand”.',
  },
  'pressure.presumed': {
    title: 'Esto da por hecho el sí',
    why: 'Una hora que nadie acordó, o una llamada que llegará de todos modos, da ganas de buscar la puerta.',
    how: 'Ofrece dos o tres horarios y pregunta si alguno le va bien.',
  },
  'pressure.thanks-in-advance': {
    title: 'Las gracias por adelantado pueden sonar a sí ya dado',
    why: 'Agradecen algo que todavía no ha decidido.',
    how: 'Da las gracias por leer, o por pensarlo.',
  },
  'guilt.reproach': {
    title: 'Esto es un reproche',
    why: 'El silencio suele ser una bandeja llena. Con un reproche, quien pensaba responder se siente en falta.',
    how: 'Di que sabes que tiene mucho que hacer, añade algo nuevo y vuelve a pedir lo mismo, que es poco.',
  },
  'guilt.unanswered': {
    title: 'Esto señala su silencio',
    why: 'Ya sabe que no ha respondido. Dicho en voz alta, pesa.',
    how: 'Quítalo: tu primera carta está debajo. Añade mejor algo nuevo.',
  },
  'flattery.gushing': {
    title: 'Esto es más halago del que se puede creer',
    why: 'Un halago sin motivo parece una herramienta. Un detalle verdadero dice más.',
    how: 'Nombra una cosa que hizo o escribió, y qué aprendiste de ella.',
  },
  'flattery.empty': {
    title: 'Un halago sin un hecho',
    why: 'Todo el mundo escribe que siente admiración. ¿Qué parte te hizo escribir a esta persona?',
    how: 'Nombra esa única cosa: una charla, un cambio de rumbo, una frase que escribió.',
  },
  'phrase.aged': {
    title: 'Una frase gastada',
    why: 'La ha leído cien veces, y se salta lo que viene después.',
    how: 'Quítala, o dilo con palabras sencillas.',
  },
  'gap.unfilled': {
    title: 'Queda un hueco abierto',
    why: 'Nada dice tan claro “enviado a todo el mundo” como un corchete.',
    how: fillIn,
  },
  'gap.marked': {
    title: 'Falta por rellenar',
    why: 'Aquí no se inventó nada: esto te toca decirlo a ti.',
    how: fillIn,
  },
  'name.wrong': {
    title: '¿Es este su nombre?',
    why: 'Con un nombre equivocado, la carta se acaba en la primera palabra.',
    how: 'Compáralo con su perfil.',
  },
  'caps.shouting': {
    title: 'Las mayúsculas gritan',
    why: 'En pantalla, las palabras en mayúsculas se leen como gritos.',
    how: 'Escríbelas como las demás.',
  },
  'marks.many': {
    title: 'Demasiados signos',
    why: 'Un signo se oye; tres son ruido. Una exclamación en toda la carta es bastante.',
    how: 'Termina la frase con un punto.',
  },
  'needless.sentence': {
    title: '¿Hace falta decir esto?',
    why: 'Una carta corta se lee hasta el final. Esta frase no es ninguna de las partes que necesita una petición.',
    how: 'Prueba la carta sin ella.',
  },
};
