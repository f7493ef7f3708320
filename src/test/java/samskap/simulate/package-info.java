/** Customers with known preferences answer, and what the method makes of it is held against the truth. */
package samskap.simulate;
