package stock;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.jdbi.v3.core.qualifier.Qualifier;

@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface Json {}
