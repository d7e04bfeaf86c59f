package faults;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;

/** A railway that can be made to fail. */
interface Faulty extends AutoCloseable {

  Trial trial();

  /** Has the next run of a call fail, if it comes so far; returns the kind of fault. */
  String fault(Call call, Random random);

  /** Ends the fault. */
  void repair() throws SQLException;

  /** Returns how many connections are in use. */
  int connections();

  @Override
  void close() throws SQLException, IOException;
}
