// What buttons and text boxes are called, in the languages of the networks' pages. Small letters.

/** The whole name of a button that posts. */
export const submitWords: ReadonlySet<string> = new Set(
  [
    'post|publish|share|send|submit|reply|comment|tweet|toot|post all|post comment|post reply|add comment|send message',
    'posten|veröffentlichen|teilen|senden|absenden|antworten|kommentieren|abschicken|tröten|beitrag erstellen',
    'beitrag veröffentlichen|kommentar abschicken|kommentar senden|kommentar veröffentlichen|antwort senden|antwort absenden',
    'publier|partager|envoyer|répondre|commenter|laisser un commentaire',
    'publicar|compartir|enviar|responder|comentar',
    'pubblica|condividi|invia|rispondi|commenta',
    'plaatsen|publiceren|delen|verzenden|reageren|antwoorden',
    'publicera|dela|skicka|svara|kommentera',
    'opublikuj|udostępnij|wyślij|odpowiedz|skomentuj',
    '发布|发表|分享|发送|回复|评论|發布|分享|傳送|回覆',
    '投稿|投稿する|送信|返信|返信する|コメント|コメントする|シェア|ポストする',
  ].flatMap((line) => line.split('|')),
);

/** Somewhere in the name of a text box for posts. */
export const postWords =
  /post|tweet|toot|comment|kommentar|komment|reply|repl(ies|y)|respon[ds]|antwort|beitrag|status|caption|bildunterschrift|message|nachricht|review|bewertung|what.?s (happening|up|on your mind|new)|what do you want to|was gibt.?s neues|was machst du|was denkst du|worüber möchtest du|erzähl|share your|quoi de neuf|commentaire|réponse|publicaci|comentario|respuesta|commento|risposta|bericht|reactie|inlägg|svar|wpis|komentarz|odpowied|评论|回复|コメント|返信|投稿/i;

/** Somewhere in the name of a text box that is for something else. */
export const otherWords =
  /\b(search|suche|suchen|suchbegriff|find|finden|filter|query|e-?mail|mail|password|passwort|kennwort|user ?name|benutzername|url|website|address|adresse|phone|telefon|telefonnummer|captcha|coupon|gutschein|promo ?code|zip|plz|postleitzahl|first ?name|last ?name|vorname|nachname|subject|betreff|recherche|rechercher|buscar|cerca|zoeken|sök|szukaj)\b|搜索|検索/i;

/** The beginning of what a person reads at a search box. */
export const searchWords = /^(search|find|suche|suchen|suchfeld|suchbegriff)\b/i;

/** In what a person reads at a text box: it is for one other person, or a few. */
export const messageWords =
  /\b(direct message|private message|message @?\S+$|write a message|type a message|send a message|new message|dm|private nachricht|direktnachricht|nachricht (schreiben|eingeben|senden|an)|schreib(e|en sie)? (\S+ )?(eine )?nachricht|neue nachricht|deine nachricht)/i;
