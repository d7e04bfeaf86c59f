/** What a traveller shows at a border. */
@NullMarked
package travel.papers;

import org.jspecify.annotations.NullMarked;
