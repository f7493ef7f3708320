package samskap.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import samskap.shared.Brand;
import samskap.shared.ui.HeaderSign;

/** The bar at the top: whose place this is, where one can go, search, the language, and who is here. */
@Component
@Scope("prototype")
class SiteHeader extends Header {

    private static final long serialVersionUID = 1L;

    private final MainNav nav;
    private final SearchForm search;
    private final LanguageMenu language;
    private final Span signs = new Span();
    private final AccountCorner account;
    private final transient List<HeaderSign> contributed;

    SiteHeader(
            Brand brand,
            MainNav nav,
            SearchForm search,
            LanguageMenu language,
            List<HeaderSign> contributed,
            AccountCorner account) {
        this.nav = nav;
        this.search = search;
        this.language = language;
        this.account = account;
        this.contributed = contributed;
        signs.addClassName("signs");
        addClassName("bar");
        var home = new Anchor("", brand.name());
        home.getElement().setAttribute("router-link", true);
        home.addClassName("brand");
        add(home, nav, search, language, signs, account);
    }

    /** Shows everything anew: the language or the person is another. */
    void show() {
        nav.show();
        search.show();
        language.show();
        signs.removeAll();
        contributed.forEach(each -> each.sign().ifPresent(signs::add));
        account.show();
    }

    /** Shows where in the place we are. */
    void stand(Location location) {
        nav.stand(location);
        search.stand(location);
        language.stand(location);
    }
}
