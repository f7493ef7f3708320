package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.VaadinSessionState;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;
import samskap.identity.Directory;
import samskap.identity.EmailAddress;
import samskap.identity.Entrance;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.SignIns;
import samskap.identity.ui.BrowserSession;
import samskap.identity.ui.CurrentPerson;
import samskap.shared.live.Change;
import samskap.shared.live.Change.Kind;
import samskap.shared.live.Live;
import samskap.testing.Fixtures;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

/** What is open is closed on the server: a browser that is deaf to what it is asked has nothing more than others. */
@ModuleTest
class OpenPagesTests extends SpringBrowserlessTest {

    @Autowired
    private CurrentPerson current;

    @Autowired
    private SignIns signIns;

    @Autowired
    private BrowserSession browser;

    @Autowired
    private Directory directory;

    @Autowired
    private Cast cast;

    private final Door door = new Door();
    private Consumer<Change> told = change -> {};
    private Person maja;
    private OpenPages pages;

    @BeforeEach
    void signIn() {
        maja = cast.customer();
        var context = new SecurityContextImpl(Fixtures.signedIn(maja));
        var session = VaadinSession.getCurrent().getSession();
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        session.setAttribute(
                SignIns.IN_SESSION, signIns.begin(maja.id(), "Here").id());
        SecurityContextHolder.setContext(context);
        pages = new OpenPages(current, signIns, new ClosedPages(door, current), new TellingHere());
        pages.watch(UI.getCurrent());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void with_a_sign_in_that_is_ended_elsewhere_the_whole_session_is_over() {
        var session = VaadinSession.getCurrent().getSession();
        signIns.endAll(maja);
        // Nobody asks for anything meanwhile.
        RequestContextHolder.resetRequestAttributes();
        tell(Kind.SIGN_INS_ENDED, maja);
        // With it go, in a real one, all pages that are open in it.
        assertThatIllegalStateException().isThrownBy(() -> session.getAttribute(SignIns.IN_SESSION));
    }

    @Test
    void what_the_page_asks_in_that_moment_is_answered_first() {
        var session = VaadinSession.getCurrent().getSession();
        signIns.endAll(maja);
        tell(Kind.SIGN_INS_ENDED, maja);
        assertThat(session.getAttribute(SignIns.IN_SESSION)).isNotNull();
        assertThat(UI.getCurrent().getSession()).isNotNull();

        // The answer has been given.
        var page = VaadinSession.getCurrent();
        page.unlock();
        await().untilAsserted(() ->
                assertThatIllegalStateException().isThrownBy(() -> session.getAttribute(SignIns.IN_SESSION)));
        page.lock();
    }

    @Test
    void where_the_session_ended_within_the_request_that_tells_of_it_nothing_more_is_done() {
        var ended = new CopyOnWriteArrayList<Throwable>();
        VaadinSession.getCurrent().setErrorHandler(error -> ended.add(error.getThrowable()));
        // As a server does with a session that ends.
        VaadinSession.getCurrent().valueUnbound(mock());
        tell(Kind.SIGN_INS_ENDED, maja);
        assertThat(ended).isEmpty();
    }

    @Test
    void where_another_of_ones_sign_ins_is_ended_nothing_changes() {
        var there = signIns.begin(maja.id(), "Elsewhere");
        signIns.end(maja, there.id());
        tell(Kind.SIGN_INS_ENDED, maja);
        assertThat(VaadinSession.getCurrent().getState()).isEqualTo(VaadinSessionState.OPEN);
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }

    @Test
    void a_page_that_was_made_for_other_roles_is_closed() {
        var page = UI.getCurrent();
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        directory.change(ada, maja.id(), maja.roles(), Set.of(Role.OWNER), "");
        tell(Kind.ROLES_CHANGED, maja);
        assertThat(page.isClosing()).isTrue();
        assertThat(VaadinSession.getCurrent().getUIs()).doesNotContain(page);
        assertThat(VaadinSession.getCurrent().getState()).isEqualTo(VaadinSessionState.OPEN);
    }

    @Test
    void a_page_that_was_told_nothing_by_another_node_is_closed_as_it_asks_or_says_that_it_is_there() {
        var page = UI.getCurrent();
        pages.lookAgain(page);
        assertThat(page.isClosing()).isFalse();
        var ada = cast.person("Ada Norén", "Runs the platform", Role.EMPLOYEE, Role.ADMIN);
        directory.change(ada, maja.id(), maja.roles(), Set.of(Role.OWNER), "");
        pages.lookAgain(page);
        assertThat(page.isClosing()).isTrue();
    }

    @Test
    void whoever_takes_leave_keeps_the_page_that_says_goodbye() {
        browser.leave();
        signIns.endAll(maja);
        tell(Kind.SIGN_INS_ENDED, maja);
        assertThat(current.get()).isEmpty();
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }

    @Test
    void when_the_doors_close_the_page_of_whoever_may_not_come_in_is_closed() {
        var page = UI.getCurrent();
        door.open = false;
        tell(Kind.PLACE_CHANGED, maja);
        assertThat(page.isClosing()).isTrue();
        assertThat(VaadinSession.getCurrent().getUIs()).doesNotContain(page);
    }

    @Test
    void when_the_doors_close_whoever_may_come_in_keeps_their_page() {
        door.open = false;
        door.admitted = Set.of(maja.id());
        tell(Kind.PLACE_CHANGED, maja);
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }

    @Test
    void whoever_stands_before_the_closed_doors_stays_there() {
        UI.getCurrent().navigate(ClosedView.class);
        door.open = false;
        tell(Kind.PLACE_CHANGED, maja);
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }

    @Test
    void a_page_that_a_link_in_a_mail_opens_stays_open_whoever_may_come_in() {
        UI.getCurrent().navigate("drafts/1");
        door.open = false;
        tell(Kind.PLACE_CHANGED, maja);
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }

    @Test
    void what_concerns_somebody_else_changes_nothing() {
        tell(Kind.SIGN_INS_ENDED, cast.customer());
        tell(Kind.ROLES_CHANGED, cast.customer());
        tell(Kind.PLACE_CHANGED, maja);
        assertThat(UI.getCurrent().isClosing()).isFalse();
    }

    private void tell(Kind kind, Person about) {
        told.accept(new Change(kind, about.id().value()));
        var session = VaadinSession.getCurrent();
        session.getService().runPendingAccessTasks(session);
    }

    private static final class Door implements Entrance {

        private boolean open = true;
        private Set<PersonId> admitted = Set.of();

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public boolean admits(@Nullable Person visitor) {
            return visitor != null && admitted.contains(visitor.id());
        }

        @Override
        public boolean admitsNewcomer(EmailAddress address) {
            return false;
        }
    }

    /** Tells at once, and only this page. */
    private final class TellingHere implements Live {

        @Override
        public void heedLast(Consumer<Change> listener) {
            heed(listener);
        }

        @Override
        public void note(Consumer<Change> listener) {}

        @Override
        public void changed(Change change) {
            told.accept(change);
        }

        @Override
        public Subscription listen(Predicate<Change> wanted, Duration pace, Runnable react) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Subscription listen(Consumer<Change> listener) {
            told = listener;
            return () -> {};
        }

        @Override
        public void heed(Consumer<Change> listener) {
            told = listener;
        }
    }
}
