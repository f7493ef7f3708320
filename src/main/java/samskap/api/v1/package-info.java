@org.jspecify.annotations.NullMarked
package samskap.api.v1;
