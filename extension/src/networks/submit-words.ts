// What stands on buttons that post, and on those beside them that do not. Only a whole name counts.

const posting = new Set(
  [
    'posten, jetzt posten, post, post now, post all, alle posten',
    'veröffentlichen, veröffentlichen!, jetzt veröffentlichen, publish, publish!, publish now',
    'antworten, antwort senden, antwort posten, reply, post reply, send reply',
    'kommentieren, kommentar abschicken, kommentar absenden, kommentar senden, kommentar veröffentlichen',
    'comment, post comment, submit comment, add comment, add a comment',
    'senden, absenden, abschicken, send, submit',
    'teilen, jetzt teilen, share, share now',
    'beitrag erstellen, beitrag veröffentlichen, beitrag senden, create post, submit post',
    'tweet, tweeten, toot, tröt, twittern',
    'änderungen veröffentlichen, änderungen speichern, seite speichern, seite veröffentlichen',
    'publish changes, save changes, save page, publish page',
    'publier, envoyer, répondre, commenter, partager, publicar, enviar, responder, comentar, compartir',
    'pubblica, invia, rispondi, commenta, condividi, plaatsen, verzenden, beantwoorden, delen',
    'publicera, skicka, svara, dela, opublikuj, wyślij, odpowiedz, udostępnij',
  ].flatMap((line) => line.split(', ')),
);

const other =
  /vorschau|preview|entwurf|draft|abbrechen|cancel|verwerfen|discard|löschen|delete|zurücksetzen|reset|suche|search|hochladen|upload|anhängen|attach|später|later|schedule|planen/i;

export function isSubmitWord(name: string): boolean {
  return posting.has(name);
}

/** A button that submits the form and posts nothing. */
export function isOtherWord(name: string): boolean {
  return other.test(name);
}
