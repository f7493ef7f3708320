package samskap.mail;

import java.util.Collection;
import samskap.identity.EmailAddress;

/**
 * The addresses that take answers, as the installation has them: {@code dialogue+TOKEN@nordkok.example},
 * {@code TOKEN@reply.nordkok.example}, or one mailbox for all. The token stands in each mail's {@code Message-ID} too,
 * so that an answer is known by what it refers to where it came to the bare address.
 */
public interface ReplyAddresses {

    /** Where answers go: for {@code Reply-To}. */
    EmailAddress of(ReplyTo to);

    /**
     * Reads where a mail that came in belongs. An address says more than what a mail refers to; among several, the best
     * counts.
     *
     * @param recipients addresses or whole headers: {@code Delivered-To}, {@code To}, {@code Cc} and their like
     * @param references the headers {@code In-Reply-To} and {@code References}
     */
    Addressed read(Collection<String> recipients, Collection<String> references);

    /** The address that all of our mail comes from, and that takes what people write on their own. */
    EmailAddress mailbox();

    /** Whether mail to this address comes back to us. */
    boolean isOurs(String address);
}
