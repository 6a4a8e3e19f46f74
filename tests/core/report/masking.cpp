#include "support/shared.h"
