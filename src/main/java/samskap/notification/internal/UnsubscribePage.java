package samskap.notification.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.HtmlUtils;
import samskap.ideas.Idea;
import samskap.ideas.IdeaId;
import samskap.ideas.Ideas;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.mail.PlainPage;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Rhythm;
import samskap.shared.Language;
import samskap.shared.RequestLanguage;
import samskap.shared.Translations;

/**
 * Where the links in mails lead: stops a thread or all mail for whoever has the mail, and takes back what was noted for
 * somebody who never came. Looking changes nothing, for mail servers look at links too; one POST does, also a mail
 * program's own (RFC 8058), without any session.
 */
@Component
class UnsubscribePage {

    private final StopLinks stops;
    private final People people;
    private final Ideas ideas;
    private final Following following;
    private final MailChoice mailChoice;
    private final Unwilling unwilling;
    private final Translations translations;
    private final PlainPage plain;

    private final RequestLanguage languages;

    UnsubscribePage(
            StopLinks stops,
            People people,
            Ideas ideas,
            Following following,
            MailChoice mailChoice,
            Unwilling unwilling,
            Translations translations,
            PlainPage plain,
            RequestLanguage languages) {
        this.languages = languages;
        this.stops = stops;
        this.people = people;
        this.ideas = ideas;
        this.following = following;
        this.mailChoice = mailChoice;
        this.unwilling = unwilling;
        this.translations = translations;
        this.plain = plain;
    }

    /** Asks what is to be stopped. */
    ServerResponse ask(ServerRequest request) throws Exception {
        var stop = read(request);
        if (stop == null) {
            return refuse(request);
        }
        return answer(stop, "ask", stop.person().isIntroduced() ? "noted" : stop.what(), ways(stop));
    }

    /** Stops it; once more changes nothing. */
    ServerResponse stop(ServerRequest request) throws Exception {
        var stop = read(request);
        if (stop == null) {
            return refuse(request);
        }
        if (unwilling.takeBack(stop.person())) {
            return answer(stop, "done", "noted", "");
        }
        if (stop.idea() == null) {
            mailChoice.choose(stop.person(), Rhythm.NEVER);
        } else {
            following.mute(stop.person(), stop.idea());
        }
        return answer(stop, "done", stop.what(), waysBack(stop));
    }

    /**
     * @param idea null for all mail
     * @param shown the idea as the person may read it now, null while they may not
     */
    private record Stop(
            Person person, @Nullable IdeaId idea, @Nullable Idea shown) {

        String what() {
            return idea == null ? "all" : "thread";
        }
    }

    private @Nullable Stop read(ServerRequest request) {
        var token = stops.read(request.pathVariable("token")).orElse(null);
        var person = token == null ? null : people.find(token.person()).orElse(null);
        if (token == null || person == null) {
            return null;
        }
        var shown =
                token.idea() == null ? null : ideas.find(token.idea(), person).orElse(null);
        return new Stop(person, token.idea(), shown);
    }

    private String ways(Stop stop) {
        if (stop.person().isIntroduced()) {
            return button(stop, null, "btn primary", "noted");
        }
        var all = button(stop, null, stop.idea() == null ? "btn primary" : "btn", "all");
        return stop.idea() == null ? all : button(stop, stop.idea(), "btn primary", "thread") + all;
    }

    private String button(Stop stop, @Nullable IdeaId idea, String look, String what) {
        var path = stops.path(stop.person().id(), idea);
        return "<form method=\"post\" action=\"%s\"><button class=\"%s\">%s</button></form>"
                .formatted(path, look, text(stop.person().language(), "notification.stop.do." + what));
    }

    private String waysBack(Stop stop) {
        var language = stop.person().language();
        if (stop.idea() == null) {
            return link("/notifications/choices", text(language, "notification.mail.choose"));
        }
        var toIdea = stop.shown() == null ? "" : link(stop.shown().path(), text(language, "notification.stop.toIdea"));
        return toIdea + button(stop, null, "btn quiet", "all");
    }

    private static String link(String path, String words) {
        return "<a class=\"btn\" href=\"" + HtmlUtils.htmlEscape(path, "UTF-8") + "\">" + words + "</a>";
    }

    private ServerResponse answer(Stop stop, String state, String what, String ways) {
        var language = stop.person().language();
        var title = stop.shown() == null
                ? text(language, "notification.stop.someThread")
                : stop.shown().title();
        return plain.answer(
                HttpStatus.OK,
                language,
                text(language, "notification.stop." + state + "." + what, title),
                text(language, "notification.stop." + state + "." + what + ".advice"),
                ways);
    }

    private ServerResponse refuse(ServerRequest request) {
        var done = stops.read(request.pathVariable("token"))
                .filter(token -> people.find(token.person()).isEmpty());
        if (done.isPresent()) {
            return alreadyDone(done.get(), languages.of(request.servletRequest()));
        }
        var language = languages.of(request.servletRequest());
        return plain.answer(
                HttpStatus.FORBIDDEN,
                language,
                text(language, "notification.stop.refused"),
                text(language, "notification.stop.refused.advice"),
                link("/notifications/choices", text(language, "notification.mail.choose")));
    }

    /** For whoever has left, or was never here and had taken back what was noted for them. */
    private ServerResponse alreadyDone(StopToken token, Language reader) {
        var language =
                people.shown(token.person(), reader).map(Person::language).orElse(reader);
        return plain.answer(
                HttpStatus.OK,
                language,
                text(language, token.idea() == null ? "notification.stop.already" : "notification.stop.done.all"),
                text(language, "notification.stop.done.noted.advice"),
                "");
    }

    private String text(Language language, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(translations.text(language, key, arguments), "UTF-8");
    }
}
