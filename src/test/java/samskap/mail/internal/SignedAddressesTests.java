package samskap.mail.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import samskap.identity.PersonId;
import samskap.mail.Addressed;
import samskap.mail.ReplyTo;
import samskap.mail.ReplyTo.Purpose;
import samskap.shared.Brand;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignedAddressesTests {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant THAT_DAY = NOON.truncatedTo(ChronoUnit.DAYS);
    private static final ReplyTo ANSWER = new ReplyTo(new PersonId(42), Purpose.ANSWER, 5L, 77L, THAT_DAY);

    @ParameterizedTest
    @CsvSource({
        "PLUS,                    dialogue\\+[a-z2-7]{31}@nordkok\\.example",
        "SUBDOMAIN,               [a-z2-7]{31}@reply\\.nordkok\\.example",
        "FIXED,                   dialogue@nordkok\\.example"
    })
    void the_answer_goes_where_the_installation_says(ReplyMode mode, String expected) {
        assertThat(addresses(mode, 1).of(ANSWER).value()).matches(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"PLUS", "SUBDOMAIN"})
    void an_address_says_what_it_was_made_for(ReplyMode mode) {
        var addresses = addresses(mode, 1);
        var address = addresses.of(ANSWER).value();
        assertThat(addresses.read(List.of(address), List.of())).isEqualTo(new Addressed.Valid(ANSWER));
        assertThat(addresses.read(List.of("X <x@y.example>, \"A\" <" + address.toUpperCase() + ">"), List.of()))
                .as("mail servers may change the case, and headers hold several")
                .isEqualTo(new Addressed.Valid(ANSWER));
        assertThat(addresses.isOurs(address)).isTrue();
    }

    @Test
    void what_belongs_to_no_idea_and_huge_numbers_come_back_too() {
        var addresses = addresses(ReplyMode.PLUS, 1);
        var talk = new ReplyTo(new PersonId(1), Purpose.TALK, null, null, THAT_DAY);
        var huge = new ReplyTo(new PersonId((1L << 35) - 1), Purpose.NOTE, (1L << 35) - 1, (1L << 35) - 1, THAT_DAY);
        for (var each : List.of(talk, huge)) {
            var address = addresses.of(each).value();
            assertThat(address.indexOf('@')).isLessThanOrEqualTo(64);
            assertThat(addresses.read(List.of(address), List.of())).isEqualTo(new Addressed.Valid(each));
        }
    }

    @Test
    void to_the_bare_mailbox_an_answer_is_known_by_what_it_refers_to() {
        var addresses = addresses(ReplyMode.FIXED, 1);
        var mark = addresses.mark("n7.p42", ANSWER);
        assertThat(mark)
                .isEqualTo(addresses.mark("n7.p42", ANSWER))
                .matches("<n7\\.p42\\.[a-z2-7]{31}@nordkok.example>");
        assertThat(addresses.read(
                        List.of("dialogue@nordkok.example"),
                        List.of("<idea-5@nordkok.example> " + mark, "<a@b.example>")))
                .isEqualTo(new Addressed.Valid(ANSWER));
        assertThat(addresses.isOurs("Dialogue@nordkok.example")).isTrue();
    }

    @Test
    void any_letter_that_is_another_one_makes_it_forged() {
        var addresses = addresses(ReplyMode.PLUS, 1);
        var address = addresses.of(ANSWER).value();
        for (var at = address.indexOf('+') + 1; at < address.indexOf('@'); at++) {
            var other = address.charAt(at) == 'a' ? 'b' : 'a';
            var forged = address.substring(0, at) + other + address.substring(at + 1);
            assertThat(addresses.read(List.of(forged), List.of())).as(forged).isEqualTo(new Addressed.Forged());
        }
        assertThat(addresses.read(List.of(address.replace("@", "a@")), List.of()))
                .isEqualTo(new Addressed.Forged());
        assertThat(addresses.read(List.of(address.replaceFirst("..@", "@")), List.of()))
                .isEqualTo(new Addressed.Forged());
    }

    @Test
    void what_is_not_ours_is_nothing() {
        var addresses = addresses(ReplyMode.SUBDOMAIN, 1);
        assertThat(addresses.read(
                        List.of(
                                "dialogue@nordkok.example",
                                "dialogue+news@nordkok.example",
                                "hello@reply.nordkok.example"),
                        List.of("<CAF123.abc@mail.example.com>", "")))
                .isEqualTo(new Addressed.None());
        assertThat(addresses.isOurs("maja@example.com")).isFalse();
        var elsewhere = addresses.of(ANSWER).value() + ".evil.example";
        assertThat(addresses.read(List.of(elsewhere), List.of())).isEqualTo(new Addressed.None());
    }

    @Test
    void an_old_key_is_accepted_until_it_is_taken_away() {
        var address = addresses(ReplyMode.PLUS, 1).of(ANSWER).value();
        var rotated = addresses(ReplyMode.PLUS, 1, 2);
        assertThat(rotated.read(List.of(address), List.of())).isEqualTo(new Addressed.Valid(ANSWER));
        assertThat(rotated.of(ANSWER).value()).isNotEqualTo(address);
        assertThat(addresses(ReplyMode.PLUS, 2).read(List.of(address), List.of()))
                .isEqualTo(new Addressed.Forged());
    }

    @Test
    void after_a_year_it_is_told_that_it_is_old() {
        var address = addresses(ReplyMode.PLUS, 1).of(ANSWER).value();
        var later = addresses(NOON.plus(SignedAddresses.GOOD), ReplyMode.PLUS, 1);
        assertThat(later.read(List.of(address), List.of())).isEqualTo(new Addressed.Expired(ANSWER));
    }

    @Test
    void an_address_counts_before_what_a_mail_refers_to_and_a_good_one_before_a_bad_one() {
        var addresses = addresses(ReplyMode.PLUS, 1);
        var other = new ReplyTo(new PersonId(42), Purpose.ANSWER, 6L, null, THAT_DAY);
        assertThat(addresses.read(List.of(addresses.of(ANSWER).value()), List.of(addresses.mark("n1.p42", other))))
                .isEqualTo(new Addressed.Valid(ANSWER));
        var forged = addresses.of(ANSWER).value().replace("+", "+a");
        assertThat(addresses.read(List.of(forged), List.of(addresses.mark("n1.p42", other))))
                .isEqualTo(new Addressed.Valid(other));
    }

    @Test
    void after_a_change_of_the_configuration_old_mails_can_still_be_answered() {
        var address = addresses(ReplyMode.PLUS, 1).of(ANSWER).value();
        assertThat(addresses(ReplyMode.SUBDOMAIN, 1).read(List.of(address), List.of()))
                .isEqualTo(new Addressed.Valid(ANSWER));
    }

    @Test
    void a_mailbox_that_leaves_no_room_and_a_domain_that_is_missing_are_refused_at_the_start() {
        assertThatExceptionOfType(UnusableSenderException.class)
                .isThrownBy(() -> new SignedAddresses(
                        Sender.of("hello.to.everybody@nordkok.example", Brand.called("Nordkök")),
                        new MailSettings(null, ReplyMode.PLUS, null),
                        SomeKeys.numbered(1),
                        Clock.systemUTC()))
                .withMessageContaining("room for 13 letters");
        assertThatExceptionOfType(UnusableSenderException.class)
                .isThrownBy(() -> new SignedAddresses(
                        Sender.of("dialogue@nordkok.example", Brand.called("Nordkök")),
                        new MailSettings(null, ReplyMode.SUBDOMAIN, null),
                        SomeKeys.numbered(1),
                        Clock.systemUTC()))
                .withMessageContaining("none is named");
    }

    @Test
    void a_domain_of_answers_that_tells_people_not_to_answer_is_refused_at_the_start() {
        assertThatExceptionOfType(UnusableSenderException.class)
                .isThrownBy(() -> new SignedAddresses(
                        Sender.of("dialogue@nordkok.example", Brand.called("Nordkök")),
                        new MailSettings(null, ReplyMode.SUBDOMAIN, "noreply.nordkok.example"),
                        SomeKeys.numbered(1),
                        Clock.systemUTC()))
                .withMessageContaining("not to answer");
    }

    private static SignedAddresses addresses(ReplyMode mode, int... keys) {
        return addresses(NOON, mode, keys);
    }

    private static SignedAddresses addresses(Instant now, ReplyMode mode, int... keys) {
        return new SignedAddresses(
                Sender.of("Nordkök <dialogue@nordkok.example>", Brand.called("Nordkök")),
                new MailSettings(null, mode, "reply.nordkok.example"),
                SomeKeys.numbered(keys),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
