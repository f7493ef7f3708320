package samskap.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samskap.reply.Bounce.Severity;
import samskap.reply.Origin.Sign;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NatureTests {

    private final MailReader reader = new MailReader(new Ours(
            "X-Loop", "samskap", id -> id.endsWith("@nordkok.example"), list -> list.contains("ideer.nordkok")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Subject: Re: Drawers                                | PERSON        | NONE
            Auto-Submitted: no                                  | PERSON        | NONE
            List-Id: <ideer.nordkok.example>                    | PERSON        | NONE
            Precedence: normal                                  | PERSON        | NONE
            X-Spam-Flag: NO                                     | PERSON        | NONE
            X-Spam-Status: No, score=-1.2                       | PERSON        | NONE
            Subject: Re: Frånvaro av handtag                    | PERSON        | NONE
            Subject: Semesterhuset i Skåne har samma låda       | PERSON        | NONE
            Subject: Semester i Skåne med er nya låda           | PERSON        | NONE
            Subject: On vacation my drawer broke                | PERSON        | NONE
            Subject: Semester                                   | OUT_OF_OFFICE | AWAY_SUBJECT
            Auto-Submitted: auto-generated                      | AUTO_REPLY    | AUTO_SUBMITTED
            X-Autoreply: yes                                    | AUTO_REPLY    | AUTO_REPLY_HEADER
            X-Autorespond: Thanks                               | AUTO_REPLY    | AUTO_REPLY_HEADER
            X-Auto-Response-Suppress: All                       | AUTO_REPLY    | AUTO_RESPONSE_SUPPRESS
            X-Auto-Response-Suppress: DR, OOF, AutoReply        | AUTO_REPLY    | AUTO_RESPONSE_SUPPRESS
            Precedence: auto_reply                              | AUTO_REPLY    | PRECEDENCE_AUTO_REPLY
            Return-Path: <>                                     | AUTO_REPLY    | EMPTY_RETURN_PATH
            Subject: Auto: Drawers                              | AUTO_REPLY    | AUTO_REPLY_SUBJECT
            Subject: Automatic reply: Drawers                   | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Out of Office: back on Monday              | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Autosvar: Lådor                            | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Frånvarande: Lådor                         | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Automatisk svar: Skuffer                   | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Ikke til stede: Skuffer                    | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Fraværende: Skuffer                        | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: Automatische Antwort: Lade                 | OUT_OF_OFFICE | AWAY_SUBJECT
            Subject: =?utf-8?q?Fr=C3=A5nvaro:_L=C3=A5dor?=      | OUT_OF_OFFICE | AWAY_SUBJECT
            List-Id: Kitchens <kitchens.lists.example>          | LIST          | LIST_HEADER
            List-Unsubscribe: <mailto:u@lists.example>          | LIST          | LIST_HEADER
            Precedence: list                                    | LIST          | PRECEDENCE_LIST
            Precedence: bulk                                    | LIST          | PRECEDENCE_LIST
            X-Spam-Flag: YES                                    | SPAM_MARKED   | SPAM_HEADER
            X-Spam-Status: Yes, score=9.1                       | SPAM_MARKED   | SPAM_HEADER
            X-MS-Exchange-Organization-SCL: 6                   | SPAM_MARKED   | SPAM_HEADER
            X-Forefront-Antispam-Report: CIP:1.2.3.4;SFV:SPM;   | SPAM_MARKED   | SPAM_HEADER
            Subject: ***SPAM*** Cheap drawers                   | SPAM_MARKED   | SPAM_SUBJECT
            X-Loop: Samskap                                     | LOOP          | OWN_HEADER
            Message-ID: <idea-42-7@nordkok.example>             | LOOP          | OWN_MESSAGE_ID
            """)
    void a_header_says_who_is_behind_a_mail(String header, Nature nature, Sign sign) {
        var origin = read("From: maja@lind.example\n" + header + "\n\nHello\n").origin();
        assertThat(origin).isEqualTo(new Origin(nature, sign));
    }

    @Test
    void a_machine_that_says_that_somebody_is_away_is_known_by_its_words() {
        assertThat(nature("Auto-Submitted: auto-replied\nSubject: Re: Lådor", "Jag är på semester och åter på måndag."))
                .isEqualTo(Nature.OUT_OF_OFFICE);
        assertThat(nature("Auto-Submitted: auto-replied\nSubject: [#1] Received", "We answer within a day."))
                .isEqualTo(Nature.AUTO_REPLY);
        assertThat(nature("Subject: Re: Drawers", "I am on vacation and tried it there."))
                .isEqualTo(Nature.PERSON);
    }

    @Test
    void a_mail_that_passed_too_many_servers_goes_round() {
        assertThat(nature("Received: from a by b\n".repeat(41).strip(), "Hello"))
                .isEqualTo(Nature.LOOP);
        assertThat(nature("Received: from a by b\n".repeat(12).strip(), "Hello"))
                .isEqualTo(Nature.PERSON);
    }

    @Test
    void whoever_writes_from_an_address_where_nobody_reads_is_a_machine() {
        assertThat(read("From: No Reply <no-reply@shop.example>\n\nHello")
                        .origin()
                        .sign())
                .isEqualTo(Sign.NO_REPLY_SENDER);
    }

    @Test
    void a_report_names_the_address_and_the_mail_that_did_not_arrive() {
        var origin = read(report("failed", "5.1.1", "smtp; 550 5.1.1 <maja@lind.example>: user unknown"))
                .origin();
        assertThat(origin)
                .isEqualTo(new Origin(
                        Nature.BOUNCE,
                        Sign.DELIVERY_REPORT,
                        java.util.List.of(new Bounce(
                                Severity.HARD,
                                Optional.of("maja@lind.example"),
                                Optional.of("idea-42-7@nordkok.example"),
                                Optional.of("5.1.1")))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            failed  | 5.1.1 | smtp; 550 user unknown                        | HARD
            failed  | 5.1.10| smtp; 550 RESOLVER.ADR.RecipientNotFound      | HARD
            failed  | 5.0.0 | smtp; 550 No such user here                   | HARD
            failed  | 5.4.4 | dns; Host or domain name not found            | HARD
            failed  | 5.2.2 | smtp; 552 mailbox full                        | SOFT
            failed  | 5.7.1 | smtp; 554 message refused by policy           | SOFT
            failed  | 5.3.4 | smtp; 552 message too large                   | SOFT
            failed  | 4.4.7 | smtp; 450 gave up after five days             | SOFT
            delayed | 4.4.1 | dns; connection timed out                     | SOFT
            """)
    void an_address_is_gone_only_when_the_reason_is_the_address(
            String action, String status, String diagnostic, Severity severity) {
        var origin = read(report(action, status, diagnostic)).origin();
        assertThat(origin.nature()).isEqualTo(Nature.BOUNCE);
        assertThat(origin.bounces())
                .singleElement()
                .extracting(Bounce::severity)
                .isEqualTo(severity);
    }

    @Test
    void a_mail_that_was_delivered_is_a_receipt_and_no_bounce() {
        assertThat(read(report("delivered", "2.0.0", "smtp; 250 ok")).origin())
                .isEqualTo(new Origin(Nature.AUTO_REPLY, Sign.RECEIPT));
    }

    @Test
    void a_mail_servers_own_words_are_understood() {
        var qmail = read("""
                Return-Path: <>
                From: MAILER-DAEMON@mx.lind.example
                Subject: failure notice

                Hi. This is the qmail-send program at mx.lind.example.
                I'm afraid I wasn't able to deliver your message to the following addresses.

                <maja@lind.example>:
                Sorry, no mailbox here by that name. (#5.1.1)

                --- Below this line is a copy of the message.

                Return-Path: <svar@nordkok.example>
                Message-ID: <idea-42-7@nordkok.example>
                From: svar@nordkok.example
                """).origin();
        assertThat(qmail.sign()).isEqualTo(Sign.DELIVERY_TEXT);
        assertThat(qmail.bounces())
                .containsExactly(new Bounce(
                        Severity.HARD,
                        Optional.of("maja@lind.example"),
                        Optional.of("idea-42-7@nordkok.example"),
                        Optional.of("5.1.1")));
        var exim = read("""
                X-Failed-Recipients: maja@lind.example
                From: Mail Delivery System <Mailer-Daemon@mx.lind.example>
                Subject: Mail delivery failed: returning message to sender

                A message that you sent could not be delivered to one or more of its recipients.

                  maja@lind.example
                    mailbox is full

                ------ This is a copy of the message, including all the headers. ------

                Message-ID: <idea-42-8@nordkok.example>
                """).origin();
        assertThat(exim.bounces())
                .containsExactly(new Bounce(
                        Severity.SOFT,
                        Optional.of("maja@lind.example"),
                        Optional.of("idea-42-8@nordkok.example"),
                        Optional.empty()));
        var exchange = read("""
                From: Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@lind.example>
                Subject: Undeliverable: Drawers

                Delivery has failed to these recipients or groups:

                Maja Lind (maja@lind.example)
                The email address you entered couldn't be found.

                Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'
                """).origin();
        assertThat(exchange.bounces())
                .containsExactly(new Bounce(
                        Severity.HARD, Optional.of("maja@lind.example"), Optional.empty(), Optional.of("5.1.10")));
    }

    @Test
    void somebody_who_writes_about_a_bounce_is_a_person() {
        assertThat(nature("Subject: Undeliverable?", "Your mail came back: could not be delivered to my old address."))
                .isEqualTo(Nature.PERSON);
    }

    @Test
    void receipts_complaints_and_calendars_are_machines() {
        assertThat(read("""
                From: maja@lind.example
                Subject: Read: Drawers
                Content-Type: multipart/report; report-type=disposition-notification; boundary=b

                --b

                Seen.
                --b
                Content-Type: message/disposition-notification

                Disposition: manual-action/MDN-sent-manually; displayed
                --b--
                """).origin().sign()).isEqualTo(Sign.RECEIPT);
        assertThat(read("""
                From: abuse@provider.example
                Content-Type: multipart/report; report-type=feedback-report; boundary=b

                --b

                A complaint.
                --b--
                """).origin().sign()).isEqualTo(Sign.ABUSE_REPORT);
        assertThat(read("""
                From: maja@lind.example
                Subject: Accepted: Visit
                Content-Type: text/calendar; method=REPLY

                BEGIN:VCALENDAR
                """).origin().sign()).isEqualTo(Sign.CALENDAR_ANSWER);
    }

    private Nature nature(String headers, String text) {
        return read("From: maja@lind.example\n" + headers + "\n\n" + text + "\n")
                .origin()
                .nature();
    }

    private static String report(String action, String status, String diagnostic) {
        return """
                Return-Path: <>
                From: MAILER-DAEMON@mx.nordkok.example
                Subject: Undelivered Mail Returned to Sender
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain

                This is the mail system at host mx.nordkok.example.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.nordkok.example

                Final-Recipient: rfc822; Maja@lind.example
                Action: %s
                Status: %s
                Diagnostic-Code: %s
                --b
                Content-Type: message/rfc822

                Message-ID: <idea-42-7@nordkok.example>
                From: svar@nordkok.example

                Hello
                --b--
                """.formatted(action, status, diagnostic);
    }

    private Reply read(String mail) {
        return (Reply) reader.read(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
}
