package shapesinclassfiles;

import java.util.Optional;
import library.ReaderCard;

record Read(Optional<ReaderCard> reader) {}
