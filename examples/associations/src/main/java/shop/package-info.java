/** Tables, columns and entities whose names mean something to SQL, Java or Fetchplan. */
@NullMarked
package shop;

import org.jspecify.annotations.NullMarked;
