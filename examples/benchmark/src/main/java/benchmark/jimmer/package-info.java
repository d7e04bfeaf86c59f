/** The tables as Jimmer's processor reads them, and what it generates. */
package benchmark.jimmer;
