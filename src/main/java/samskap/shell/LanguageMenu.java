package samskap.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Scope;
import samskap.identity.People;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.ui.Icon;
import samskap.shared.ui.Menu;
import samskap.shared.ui.Words;

/** Chooses the language: a person's choice is kept with the person, a visitor's in a cookie. */
@org.springframework.stereotype.Component
@Scope("prototype")
class LanguageMenu extends Span {

    private static final long serialVersionUID = 1L;

    private final transient Words words;
    private final transient CurrentPerson current;
    private final transient People people;
    private String here = "/";

    private final transient Brand brand;

    LanguageMenu(Words words, CurrentPerson current, People people, Brand brand) {
        this.brand = brand;
        this.words = words;
        this.current = current;
        this.people = people;
    }

    void stand(Location location) {
        here = "/" + location.getPathWithQueryParameters();
        show();
    }

    void show() {
        removeAll();
        var offered = brand.languages();
        if (offered.size() < 2) {
            return;
        }
        var spoken = words.language();
        var code = new Span(spoken.code());
        code.getElement().setAttribute("aria-hidden", "true");
        var menu = new Menu("btn quiet", new Icon("language"), code)
                .inGroup("bar")
                .named(words.text("shell.language", spoken.ownName()));
        var person = current.get();
        for (var language : offered) {
            var choice = person.map(it -> forPerson(language)).orElseGet(() -> forVisitor(language));
            choice.getElement().setAttribute("lang", language.code());
            if (language == spoken) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            menu.add(choice);
        }
        add(menu);
    }

    private Component forPerson(Language language) {
        return new NativeButton(language.ownName(), click -> {
            people.speak(current.require().id(), language);
            // Everything on the page is text: it is simplest, and complete, to read it anew.
            UI.getCurrent().getPage().reload();
        });
    }

    private Component forVisitor(Language language) {
        var back = URLEncoder.encode(here, StandardCharsets.UTF_8);
        var link = new Anchor("/language/" + language.code() + "?back=" + back, language.ownName());
        link.getElement().setAttribute("hreflang", language.code());
        link.getElement().setAttribute("rel", "nofollow");
        link.setRouterIgnore(true);
        return link;
    }
}
