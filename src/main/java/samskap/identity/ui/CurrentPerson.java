package samskap.identity.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.shared.Language;
import samskap.shared.Refusal;
import samskap.shared.RequestLanguage;

/** Who is at this page, as we know them now: roles are read anew, not remembered from the sign-in. */
@Component
public class CurrentPerson {

    private final People people;

    private final RequestLanguage requestLanguage;

    CurrentPerson(People people, RequestLanguage requestLanguage) {
        this.requestLanguage = requestLanguage;
        this.people = people;
    }

    public Optional<Person> get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()
                || !authentication.getName().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return people.find(new PersonId(Long.parseLong(authentication.getName())));
    }

    /** The language to speak at this page: the person's own, or the one that the visitor's browser asks for. */
    public Language language(HttpServletRequest request) {
        return get().map(Person::language).orElseGet(() -> requestLanguage.of(request));
    }

    /** The person, in a place that only a signed-in person can reach. */
    public Person require() {
        return get().orElseThrow(Refusal::notAllowed);
    }
}
