// What is said in tests of one part alone: a node imports them itself.
import '../../features';
