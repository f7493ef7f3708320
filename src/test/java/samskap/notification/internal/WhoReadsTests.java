package samskap.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import samskap.identity.Person;
import samskap.identity.PersonId;
import samskap.identity.Role;
import samskap.mail.Incoming;
import samskap.mail.Letter;
import samskap.mail.MailCheck;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoReadsTests {

    private static final Person MAJA =
            new Person(new PersonId(7), "Maja Lind", Language.EN, Set.of(Role.CUSTOMER), null, LocalDate.EPOCH);

    @Test
    void a_mail_says_who_reads_an_answer_to_it() {
        assertThat(letter(Optional.of(new Reading()), Purpose.ANSWER)).contains("stand in the dialogue for everybody");
        assertThat(letter(Optional.of(new Reading()), Purpose.PRIVATE)).contains("only colleagues at Nordkök");
        assertThat(letter(Optional.of(new Reading()), Purpose.NOTE)).contains("stay among colleagues");
    }

    @Test
    void where_no_mail_comes_in_nobody_is_invited_to_answer_by_one() {
        assertThat(letter(Optional.empty(), Purpose.ANSWER)).doesNotContain("Answer this mail");
    }

    private static String letter(Optional<Incoming> incoming, Purpose purpose) {
        var brand = Brand.called("Nordkök");
        var letter = new Letter(Language.EN, brand).heading("Anna Berg answered");
        return new WhoReads(new Translations(), brand, incoming)
                .in(letter, MAJA, purpose)
                .text();
    }

    private record Reading() implements Incoming {

        @Override
        public boolean isReading() {
            return true;
        }

        @Override
        public List<MailCheck.Found> tried() {
            return List.of();
        }
    }
}
