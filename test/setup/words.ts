// The sentences, for tests of one part alone: a node imports them itself.
import '../../features';
