package samskap.asking.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import samskap.asking.BeingAsked;
import samskap.asking.Willingness;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.PlainPage;
import samskap.shared.Language;
import samskap.shared.RequestLanguage;
import samskap.shared.Translations;

/**
 * Where the link in a mail leads by which somebody says that they want to be asked seldom or never. Looking changes
 * nothing, for mail servers look at links too; one POST does, also a mail program's own (RFC 8058), which means never.
 */
@Component
class SayingNo {

    private static final String HOW = "how";

    private final NoLinks noLinks;
    private final People people;
    private final BeingAsked beingAsked;
    private final Translations translations;
    private final PlainPage plain;
    private final RequestLanguage languages;

    SayingNo(
            NoLinks noLinks,
            People people,
            BeingAsked beingAsked,
            Translations translations,
            PlainPage plain,
            RequestLanguage languages) {
        this.noLinks = noLinks;
        this.people = people;
        this.beingAsked = beingAsked;
        this.translations = translations;
        this.plain = plain;
        this.languages = languages;
    }

    ServerResponse ask(ServerRequest request) throws Exception {
        var person = person(request);
        if (person == null) {
            return refuse(request);
        }
        return answer(
                person,
                "ask",
                button(person, Willingness.FEWER, "btn") + button(person, Willingness.NEVER, "btn primary"));
    }

    ServerResponse choose(ServerRequest request) throws Exception {
        var person = person(request);
        if (person == null) {
            return refuse(request);
        }
        var chosen = request.param(HOW)
                .filter(Willingness.FEWER.code()::equals)
                .map(few -> Willingness.FEWER)
                .orElse(Willingness.NEVER);
        beingAsked.choose(person, chosen);
        var other = chosen == Willingness.FEWER ? Willingness.NEVER : Willingness.FEWER;
        return answer(person, chosen.code(), button(person, other, "btn quiet"));
    }

    private @Nullable Person person(ServerRequest request) {
        return noLinks.read(request.pathVariable("token")).flatMap(people::find).orElse(null);
    }

    private String button(Person person, Willingness how, String look) {
        return "<form method=\"post\" action=\"%s?%s=%s\"><button class=\"%s\">%s</button></form>"
                .formatted(
                        noLinks.path(person.id()), HOW, how.code(), look, text(person.language(), "do." + how.code()));
    }

    private ServerResponse answer(Person person, String state, String ways) {
        return page(HttpStatus.OK, person.language(), state, ways);
    }

    private ServerResponse refuse(ServerRequest request) {
        return page(HttpStatus.FORBIDDEN, languages.of(request.servletRequest()), "refused", "");
    }

    private ServerResponse page(HttpStatus status, Language language, String state, String ways) {
        return plain.answer(status, language, text(language, state), text(language, state + ".advice"), ways);
    }

    private String text(Language language, String key) {
        return HtmlUtils.htmlEscape(translations.text(language, "asking.no." + key), "UTF-8");
    }
}
