package samskap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailAddressTests {

    @Test
    void the_same_mailbox_is_one_address_however_its_domain_is_typed() {
        var typed = EmailAddress.of("Anna@Nordkök.se");
        assertThat(typed).isEqualTo(EmailAddress.of("anna@xn--nordkk-0xa.se"));
        assertThat(typed.value()).isEqualTo("anna@nordkök.se");
        assertThat(typed.ascii()).isEqualTo("anna@xn--nordkk-0xa.se");
    }
}
