package samskap.mail.internal;

/** How an address that takes an answer says which one. */
enum ReplyMode {
    /** One mailbox takes all: an answer is known by what it refers to. Works with every mailbox there is. */
    FIXED,
    /** {@code dialogue+TOKEN@nordkok.example}: the mailbox takes what stands behind a plus. */
    PLUS,
    /** {@code TOKEN@reply.nordkok.example}: a domain of which one mailbox takes everything. */
    SUBDOMAIN
}
