package notpublic.people;

import dev.fetchplan.Embedded;

public record Address(String city, @Embedded(prefix = "geo_") Geo geo) {}
