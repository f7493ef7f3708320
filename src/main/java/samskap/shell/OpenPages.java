package samskap.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.identity.SignIns;
import samskap.identity.ui.CurrentPerson;
import samskap.identity.ui.SignedIn;
import samskap.identity.ui.SignedOut;
import samskap.shared.live.Change;
import samskap.shared.live.Live;
import samskap.shared.ui.WhileOpen;

/**
 * Keeps a page open only as long as whoever opened it is still who and what they were, is signed in, and may come in.
 * Otherwise it is closed here, on the server: nothing is pushed to it and it can ask for nothing, whatever the browser
 * makes of it. It looks when it is told of a change, which is at once on this node, and each time the page asks for
 * something or says that it is still there. What somebody was writing is kept by the browser.
 */
@Component
class OpenPages implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson current;
    private final transient SignIns signIns;
    private final transient ClosedPages doors;
    private final transient Live live;

    OpenPages(CurrentPerson current, SignIns signIns, ClosedPages doors, Live live) {
        this.current = current;
        this.signIns = signIns;
        this.doors = doors;
        this.live = live;
    }

    /** Kept with the page. */
    private static final class MadeFor extends AtomicReference<Reader> {

        private static final long serialVersionUID = 1L;

        private MadeFor(Reader reader) {
            super(reader);
        }
    }

    /** Whom a page was made for. */
    private record Reader(PersonId person, Set<Role> roles) {

        private static final Reader NOBODY = new Reader(new PersonId(0), Set.of());

        private static Reader of(Person person) {
            return new Reader(person.id(), person.roles());
        }
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> watch(init.getUI()));
    }

    void watch(UI page) {
        var madeFor = new MadeFor(reader());
        ComponentUtil.setData(page, MadeFor.class, madeFor);
        SignedIn.listen(page, signedIn -> {
            var before = madeFor.getAndSet(Reader.of(signedIn.person()));
            if (!signedIn.isHere() && isOfAnother(before, signedIn.person())) {
                close(page);
            }
        });
        SignedOut.listen(page, signedOut -> madeFor.set(Reader.NOBODY));
        var hearing = live.listen(change -> {
            if (concerns(change, madeFor.get())) {
                WhileOpen.later(page, () -> look(page, madeFor.get()));
            }
        });
        page.addDetachListener(gone -> hearing.close());
    }

    /** Looks anew, without having been told that anything changed: it may have changed on another node. */
    void lookAgain(UI page) {
        var madeFor = ComponentUtil.getData(page, MadeFor.class);
        if (madeFor != null) {
            closeUnlessFor(page, madeFor.get());
        }
    }

    private Reader reader() {
        return current.get().map(Reader::of).orElse(Reader.NOBODY);
    }

    private static boolean isOfAnother(Reader reader, Person person) {
        return reader != Reader.NOBODY && !reader.person().equals(person.id());
    }

    private boolean concerns(Change change, Reader reader) {
        return switch (change.kind()) {
            case ROLES_CHANGED, SIGN_INS_ENDED ->
                change.subject() == reader.person().value();
            case PLACE_CHANGED -> doors.areClosed();
            default -> false;
        };
    }

    private void look(UI page, Reader madeFor) {
        var session = page.getSession().getSession();
        if (session == null) {
            // It ended within the request that tells of it, as when somebody signs out in another tab.
            return;
        }
        if (!isSignedIn(session)) {
            end(page);
        } else {
            closeUnlessFor(page, madeFor);
        }
    }

    /**
     * The browser is told by the framework that the session is over. A request of the page that is being answered, and
     * looks for what else there is to do, is answered first: its page can't be gone before it knows what to say.
     */
    private static void end(UI page) {
        var pages = page.getSession();
        if (RequestContextHolder.getRequestAttributes() == null) {
            EndedSession.endWithLock(pages);
        } else {
            Thread.ofVirtual().start(() -> WhileOpen.now(page, () -> EndedSession.endWithLock(pages)));
        }
    }

    private void closeUnlessFor(UI page, Reader madeFor) {
        if (madeFor != Reader.NOBODY && !madeFor.equals(reader()) || doors.areClosedTo(page)) {
            close(page);
        }
    }

    /** Whether the session's sign-in still holds; one that has none is a visitor's, or of tests. */
    private boolean isSignedIn(WrappedSession session) {
        return !(session.getAttribute(SignIns.IN_SESSION) instanceof Long signIn)
                || current.get()
                        .filter(person -> signIns.holds(signIn, person.id()))
                        .isPresent();
    }

    /** The browser is asked to open it anew; one that does not has a picture of it, and no more. */
    private static void close(UI page) {
        page.getPage().executeJs("location.reload()");
        page.close();
        page.getSession().removeUI(page);
    }
}
