package samskap.api.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import samskap.api.ApiToken;
import samskap.api.Tokens;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.ProofGate;
import samskap.shared.ui.Acts;
import samskap.shared.ui.Field;
import samskap.shared.ui.Times;
import samskap.shared.ui.Words;

/** What the pages of tokens work with. */
@Component
record TokenKit(
        Tokens tokens,
        People people,
        CurrentPerson current,
        ProofGate proof,
        Acts acts,
        Times times,
        Clock clock,
        Words words) {

    private static final String REFERENCE = "/api";
    private static final long YEAR = 365;

    String text(String key, Object... arguments) {
        return words.text("api.tokens." + key, arguments);
    }

    String scopesOf(ApiToken token) {
        return token.scopes().stream()
                .sorted()
                .map(scope -> words.text(scope.key()))
                .collect(Collectors.joining(", "));
    }

    /** @param days null for ever */
    String life(@Nullable Integer days) {
        if (days == null) {
            return text("ever");
        }
        return days == YEAR ? text("year") : text("days", days);
    }

    /**
     * Lets a person act who has just proved who they are: a program that is let in stays when whoever sat before their
     * browser is gone.
     */
    void prove(Consumer<Person> act, Field... fields) {
        acts.run(() -> proof.then(person -> acts.run(() -> act.accept(person), fields)), fields);
    }

    /** What a page of programs holds: what they are, which there are, and the way to let another one in. */
    HtmlComponent[] page(String title, String why, TokenList list, Consumer<Person> ask) {
        var head = new Div(new H1(title));
        head.addClassName("head");
        var about = new Paragraph(why);
        about.addClassName("muted");
        var make = new NativeButton(text("new"), click -> prove(ask));
        make.addClassNames("btn", "primary");
        // Another server's pages, as it were: a program reads it without this one.
        var reference = new Anchor(REFERENCE, text("reference"));
        reference.getElement().setAttribute("router-ignore", true);
        var actions = new Div(make, reference);
        actions.addClassName("row");
        return new HtmlComponent[] {head, about, list, actions};
    }

    static @Nullable Duration duration(@Nullable Integer days) {
        return days == null ? null : Duration.ofDays(days);
    }
}
