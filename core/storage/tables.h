// SPDX-FileCopyrightText: The Mettle authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/tables/badge.h"
#include "storage/tables/framework.h"
#include "storage/tables/people.h"
#include "storage/tables/plan.h"
#include "storage/tables/programme.h"
#include "storage/tables/session.h"
