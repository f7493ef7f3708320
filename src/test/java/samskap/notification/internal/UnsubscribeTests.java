package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import samskap.audit.Thing;
import samskap.ideas.Idea;
import samskap.identity.Person;
import samskap.moderation.Moderation;
import samskap.notification.Following;
import samskap.notification.MailChoice;
import samskap.notification.Rhythm;
import samskap.testing.Fixtures.Cast;
import samskap.testing.ModuleTest;

@ModuleTest
class UnsubscribeTests {

    private final MockMvc web;
    private final StopLinks stops;
    private final Following following;
    private final MailChoice mailChoice;
    private final Moderation moderation;
    private final Cast cast;

    private Person maja;
    private Idea idea;

    UnsubscribeTests(
            MockMvc web,
            StopLinks stops,
            Following following,
            MailChoice mailChoice,
            Moderation moderation,
            Cast cast) {
        this.web = web;
        this.stops = stops;
        this.following = following;
        this.mailChoice = mailChoice;
        this.moderation = moderation;
        this.cast = cast;
    }

    @BeforeEach
    void stage() {
        maja = cast.customer();
        idea = cast.idea(maja, "Delivery <in> one \"day\"");
    }

    @Test
    void one_post_of_a_mail_program_stops_the_thread_without_a_session_and_twice_is_once() throws Exception {
        var address = stops.path(maja.id(), idea.id());
        for (var time = 0; time < 2; time++) {
            web.perform(post(address).param("List-Unsubscribe", "One-Click"))
                    .andExpect(status().isOk())
                    .andExpect(cookie().doesNotExist("JSESSIONID"));
        }
        assertThat(following.stance(maja, idea.id()).muted()).isTrue();
        assertThat(mailChoice.of(maja)).isEqualTo(Rhythm.AT_ONCE);
    }

    @Test
    void a_thread_whose_idea_is_withheld_is_stopped_all_the_same() throws Exception {
        var reader = cast.customer();
        moderation.withhold(cast.employee("Anna Berg"), Thing.idea(idea.id().value()));
        var address = stops.path(reader.id(), idea.id());
        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("an idea that is not shown just now")))
                .andExpect(content().string(not(containsString("one &quot;day&quot;"))));
        web.perform(post(address).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        assertThat(following.stance(reader, idea.id()).muted()).isTrue();
    }

    @Test
    void one_post_stops_all_mail() throws Exception {
        web.perform(post(stops.path(maja.id(), null)).param("List-Unsubscribe", "One-Click"))
                .andExpect(status().isOk());
        assertThat(mailChoice.of(maja)).isEqualTo(Rhythm.NEVER);
        assertThat(following.stance(maja, idea.id()).muted()).isFalse();
    }

    @Test
    void looking_changes_nothing_and_offers_both() throws Exception {
        web.perform(get(stops.path(maja.id(), idea.id())))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Stop this thread")))
                .andExpect(content().string(containsString("Stop all mail")))
                .andExpect(content().string(containsString("Delivery &lt;in&gt; one &quot;day&quot;")))
                .andExpect(content().string(not(containsString(maja.name()))));
        assertThat(following.stance(maja, idea.id()).muted()).isFalse();
    }

    @Test
    void a_forged_token_stops_nothing() throws Exception {
        var forged = new StopToken(maja.id(), null).signed(new byte[32]);
        web.perform(post(StopLinks.PATH + forged)).andExpect(status().isForbidden());
        web.perform(get(StopLinks.PATH + forged))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("This link stops nothing")));
        web.perform(post(StopLinks.PATH + "anything")).andExpect(status().isForbidden());
        assertThat(mailChoice.of(maja)).isEqualTo(Rhythm.AT_ONCE);
    }
}
