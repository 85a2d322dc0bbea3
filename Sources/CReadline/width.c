// `wcwidth` is hidden from Swift on Linux: it needs a feature macro.

#define _XOPEN_SOURCE 700
#define _DARWIN_C_SOURCE

#include <wchar.h>

#include "CReadline.h"

int creadline_scalar_width(uint32_t scalar) {
  return wcwidth((wchar_t)scalar);
}
