package samskap.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import samskap.shared.Brand;
import samskap.shared.ui.HeaderSign;

/** The bar at the top: whose place this is, where one can go, search, the language, and who is here. */
@Component
@Scope("prototype")
class SiteHeader extends Header {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(SiteHeader.class);

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
        search.show();
        asFarAsKnown(this::showWhatDepends);
    }

    /** On who is here, and on what there is to tell them. */
    private void showWhatDepends() {
        language.show();
        nav.show();
        signs.removeAll();
        contributed.forEach(each -> each.sign().ifPresent(signs::add));
        account.show();
    }

    /** Shows where in the place we are. */
    void stand(Location location) {
        nav.stand(location);
        search.stand(location);
        asFarAsKnown(() -> language.stand(location));
    }

    /**
     * While the database is away there is still a bar with the name and the search; the page below it says what is
     * wrong.
     */
    private static void asFarAsKnown(Runnable show) {
        try {
            show.run();
        } catch (DataAccessException | TransactionException away) {
            log.warn("The header shows only what is known without the database: {}", away.getMessage());
        }
    }
}
