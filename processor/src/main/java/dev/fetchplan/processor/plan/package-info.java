/**
 * What will be done: which associations a repository method loads and how each is fetched. Takes
 * the model and the paths that a user wrote, returns trees of join fetches and batched prefetches.
 * Must not know SQL, and not what the generated code looks like.
 */
@NullMarked
package dev.fetchplan.processor.plan;

import org.jspecify.annotations.NullMarked;
