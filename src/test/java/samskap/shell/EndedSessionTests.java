package samskap.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class EndedSessionTests {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Boolean> endedWithLock = new ArrayList<>();
    private final MockHttpSession session = new MockHttpSession() {

        @Override
        public void invalidate() {
            endedWithLock.add(lock.isHeldByCurrentThread());
            super.invalidate();
        }
    };
    private final VaadinSession pages = mock();

    @BeforeEach
    void openAPage() {
        session.setAttribute(VaadinSession.class.getName() + ".pages", pages);
        doAnswer(call -> {
                    lock.lock();
                    return null;
                })
                .when(pages)
                .lock();
        doAnswer(call -> {
                    lock.unlock();
                    return null;
                })
                .when(pages)
                .unlock();
    }

    @Test
    void a_session_ends_with_the_lock_of_its_pages_which_are_free_again_then() {
        EndedSession.end(session);
        assertThat(endedWithLock).containsExactly(true);
        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void a_session_that_ended_while_its_pages_were_waited_for_is_left_alone() {
        doAnswer(call -> {
                    lock.lock();
                    session.invalidate();
                    return null;
                })
                .when(pages)
                .lock();
        EndedSession.end(session);
        assertThat(session.isInvalid()).isTrue();
        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void a_session_without_pages_ends_as_it_is() {
        session.removeAttribute(VaadinSession.class.getName() + ".pages");
        EndedSession.end(session);
        assertThat(session.isInvalid()).isTrue();
    }
}
