package samskap.api.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import samskap.api.ApiToken;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.mail.SecurityPost;
import samskap.mail.SecurityPost.Notice;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** Tells people by mail which programs act in their name: whoever sat before their browser may have let one in. */
@Component
class TokenPost {

    private final SecurityPost post;
    private final People people;
    private final Translations translations;
    private final TimeAgo times;
    private final Brand brand;

    TokenPost(SecurityPost post, People people, Translations translations, TimeAgo times, Brand brand) {
        this.post = post;
        this.people = people;
        this.translations = translations;
        this.times = times;
        this.brand = brand;
    }

    /** To whom it acts for: somebody made it, or took it over. */
    void sayActs(ApiToken token) {
        languageOf(token.person()).ifPresent(language -> post.tell(token.person(), acts(token, language)));
    }

    private Notice acts(ApiToken token, Language language) {
        var scopes = token.scopes().stream()
                .sorted()
                .map(scope -> translations.text(language, scope.key()))
                .collect(Collectors.joining(", "));
        var what = text(language, "acts.text", token.name());
        return new Notice(
                text(language, "acts.subject", brand.name()),
                what,
                List.of(what, text(language, "acts.scopes", scopes), until(token, language), notYou(language)),
                text(language, "open"),
                pageOf(token));
    }

    private String until(ApiToken token, Language language) {
        return token.endsAt() == null
                ? text(language, "acts.ever")
                : text(language, "acts.until", times.date(language, token.endsAt()));
    }

    private String notYou(Language language) {
        return text(language, "acts.notYou");
    }

    /** To whom a program acted for until a colleague took it over: what they had of it ends. */
    void sayTaken(ApiToken before, Person by) {
        languageOf(before.person()).ifPresent(language -> post.tell(before.person(), taken(before, by, language)));
    }

    private Notice taken(ApiToken before, Person by, Language language) {
        var what = text(language, "taken.text", by.name(), before.name());
        return new Notice(
                text(language, "taken.subject", by.name(), before.name()),
                what,
                List.of(what, text(language, "taken.before")),
                text(language, "open"),
                pageOf(before));
    }

    private Optional<Language> languageOf(PersonId person) {
        return people.find(person).map(Person::language);
    }

    private static String pageOf(ApiToken token) {
        return token.machine() ? "/programs" : "/me/tokens";
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, "api.mail." + key, arguments);
    }
}
