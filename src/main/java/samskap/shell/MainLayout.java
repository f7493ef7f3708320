package samskap.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import samskap.identity.ui.SignedIn;
import samskap.shared.Brand;
import samskap.shared.ui.Page;
import samskap.shared.ui.Toasts;
import samskap.shared.ui.Words;

/** The frame that every page stands in. */
@Layout
@AnonymousAllowed
@JsModule("./shell.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver, LocaleChangeObserver {

    private static final long serialVersionUID = 1L;

    private final Anchor skip = new Anchor("#" + Page.ID);
    private final ConnectionBanner banner;
    private final SiteHeader header;
    private final Div content = new Div();
    private final Footer foot = new Footer();
    private final transient Words words;
    private final transient Brand brand;
    private final transient SignInOnArrival signInOnArrival;

    MainLayout(SiteHeader header, ConnectionBanner banner, SignInOnArrival signInOnArrival, Words words, Brand brand) {
        this.header = header;
        this.banner = banner;
        this.signInOnArrival = signInOnArrival;
        this.words = words;
        this.brand = brand;
        skip.addClassName("skip");
        foot.addClassName("foot");
        // The browser's own jump: the address is not another page.
        skip.getElement().setAttribute("router-ignore", true);
        add(skip, banner, header, content, foot);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        Toasts.of(ui);
        letGoOfTheFirstAnswer();
        var hearing = SignedIn.listen(ui, signedIn -> header.show());
        addDetachListener(detached -> {
            detached.unregisterListener();
            hearing.remove();
        });
    }

    /**
     * A page's last answer is kept to be repeated if it got lost, and the first one is by far the largest: a word from
     * the browser once it stands lets go of it.
     */
    private void letGoOfTheFirstAnswer() {
        getElement()
                .executeJs("return new Promise(done => setTimeout(done, 3000))")
                .then(stands -> {});
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        if (page != null) {
            content.getElement().appendChild(page.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void localeChange(LocaleChangeEvent change) {
        skip.setText(words.text("shell.skip"));
        foot.setText(words.text("shell.foot", brand.name()));
        banner.show();
        header.show();
        change.getUI()
                .getPage()
                .executeJs(
                        "document.documentElement.lang = $0", words.language().code());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        header.stand(event.getLocation());
        signInOnArrival.look(event.getLocation());
    }
}
