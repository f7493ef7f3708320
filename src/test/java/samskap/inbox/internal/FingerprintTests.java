package samskap.inbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FingerprintTests {

    private static final String MAIL = """
            Message-ID: <a@b.example>\r
            From: Maja <maja@b.example>\r
            Subject: Re: Boxes\r
            \r
            They are too large.\r
            """;

    private static String of(String mail) {
        return Fingerprint.of(mail.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_servers_write_on_it_on_its_way_makes_no_other_mail_of_it() {
        assertThat(of("Received: from here by there\r\nDelivered-To: x@y.example\r\n" + MAIL))
                .isEqualTo(of(MAIL))
                .hasSize(64);
    }

    @Test
    void another_fold_makes_no_other_mail_of_it() {
        assertThat(of(MAIL.replace("Re: Boxes", "Re:\r\n Boxes"))).isEqualTo(of(MAIL));
    }

    @Test
    void other_words_another_writer_or_another_mark_make_another_mail_of_it() {
        assertThat(of(MAIL))
                .isNotEqualTo(of(MAIL.replace("too large", "too small")))
                .isNotEqualTo(of(MAIL.replace("maja@", "erik@")))
                .isNotEqualTo(of(MAIL.replace("<a@", "<b@")));
    }

    @Test
    void what_came_through_a_list_is_another_mail() {
        assertThat(of("List-Id: <kitchens.example>\r\n" + MAIL)).isNotEqualTo(of(MAIL));
    }

    @Test
    void a_mail_in_a_file_of_mails_is_the_same_one() {
        assertThat(of("From maja@b.example Thu Nov 26 09:00:00 2026\r\n" + MAIL))
                .isEqualTo(of(MAIL));
    }

    @Test
    void bytes_that_are_no_mail_have_one_too() {
        assertThat(of("")).hasSize(64);
        assertThat(of("nothing of a mail")).hasSize(64);
    }
}
