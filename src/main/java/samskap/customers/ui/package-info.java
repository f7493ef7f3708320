@org.jspecify.annotations.NullMarked
package samskap.customers.ui;
